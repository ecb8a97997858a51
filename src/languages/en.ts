// English, as data.
import type { Language } from "./language.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.split("|").map((p) => p.trim());

export const english: Language = {
  id: "en",
  name: "English",
  functionWords:
    words(`the of and to in a is that for on with as was by at from it be has have an are his her he she they
    said not but this which its were will had who their been would more about after when there or we you i than also
    into over could against no if out up between while`),
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  dayFirst: false,
  dates: {
    days: {
      yesterday: -1,
      today: 0,
      tonight: 0,
      tomorrow: 1,
      "last night": -1,
      "this morning": 0,
      "this afternoon": 0,
      "this evening": 0,
    },
    units: {
      day: "day",
      days: "day",
      week: "week",
      weeks: "week",
      month: "month",
      months: "month",
      year: "year",
      years: "year",
    },
    past: words("last past previous ago"),
    present: words("this"),
    future: words("next coming"),
    prepositions: words("in since by until of during early late mid before after from through"),
  },
  abbreviations:
    words(`mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr adm maj brig st jr sr vs no inc ltd co corp jan feb mar
    apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m d.c etc rev hon pres`),
  asideOpeners:
    phrases(`enlarge this image | toggle caption | hide caption | also read | read more | read also | read next | read the full | related: | related roundup: |
    related story: |
    related stories | see also | also see | more: | more from | watch: | watch the | watch now | share this | follow us | follow him on | follow her on |
    follow ap | subscribe | sign up | photo: | photos: | photograph: | photographer: | image: | images: | video: | image via | photo via |
    image caption | image copyright | image source | media caption | ap photo | editing by | reporting by | copyright |
    all rights reserved | advertisement | click here | slideshow | previous next | [image | [pullquote | tag: | tags: | topics: | topics |
    source: | credit: | comments | follow @ | last modified | last updated | just watched | must watch | replay more videos |
    like us on | story continued below | story continues below | also on politico`),
  asidePhrases: phrases(
    "contributed to this report | contributed to this story | contributed to this article | contributed reporting | all rights reserved | delivered to your inbox | by signing up | unsubscribe at any time | protected by recaptcha",
  ),
  bylines:
    phrases(`by | written by | story by | reporting by | editing by | additional reporting by | compiled by | reporter | editor | writer |
    writing by | edited by | photos by | photo by | video by`),
  names: {
    titles:
      words(`mr mrs ms miss dr prof professor sir lord lady dame baron president vice prime minister chancellor king queen prince princess
      pope cardinal archbishop bishop rev reverend father sister imam sheikh sheik ayatollah mullah general gen lieutenant lt colonel col major
      maj captain capt sergeant sgt commander cmdr admiral adm marshal brigadier brig private senator sen representative rep congressman
      congresswoman governor gov mayor judge justice chief attorney secretary ambassador speaker chairman chairwoman director commissioner
      superintendent inspector detective officer sheriff deputy premier emperor sultan emir tsar former then-president ex-president`),
    titlesOrNames: [],
    particles: words("bin ibn van von de da di del der den la le el al bint dos ter ten"),
    suffixes: words("jr sr ii iii iv"),
    offices:
      words(`president vice prime minister pm chancellor king queen prince princess crown pope premier governor mayor senator congressman congresswoman representative
      secretary undersecretary ambassador envoy speaker chairman chairwoman chair director commissioner chief head leader spokesman
      spokeswoman spokesperson official general commander colonel admiral marshal lieutenant major captain sergeant judge justice
      attorney lawyer prosecutor counsel adviser advisor aide analyst economist professor expert author editor reporter journalist
      correspondent activist founder co-founder ceo executive officer manager coach member deputy minister-counsellor counselor administrator strategist
      nominee candidate challenger counterpart dictator ruler monarch emperor sultan emir imam cleric strongman dissident lawmaker legislator
      politician diplomat delegate negotiator scientist historian researcher physician doctor sheriff superintendent inspector father mother brother sister son
      daughter wife husband widow`),
    bearers: words("mount lake port fort cape storm hurricane typhoon cyclone route hms uss"),
    pronouns: words("he she"),
    notNames:
      words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
      november december christian muslim jewish islamic islam catholic protestant sunni shiite shia arab arabs kurdish kurds jews muslims
      christians european europeans african asian western eastern northern southern west east north south congress internet god earth
      christmas easter ramadan bible koran street avenue road boulevard river lake mount mountain island islands sea ocean bay
      gulf airport hotel hospital stadium square park bridge building tower hall house palace city county province state states`),
    naming: [],
    someone: [],
  },
  organisations: {
    heads:
      words(`ministry department bank university college institute committee council commission agency office bureau federation
      organisation organization association union league party house board court supreme federal national international`),
    tails:
      words(`party ministry department committee council commission agency bureau office administration authority organisation organization
      association union league federation bank group inc corp corporation company co ltd llc plc university college institute institution
      school court parliament congress senate assembly cabinet navy army force forces guard corps police command service services center centre
      foundation fund society club times post journal news press network tv radio airlines airways motors brotherhood front movement coalition
      alliance caucus board house commons lords duma politburo secretariat treasury patrol intelligence embassy consulate`),
    generic: [],
    joiners: words("of for and the on in de"),
  },
  quotes: {
    cues: {
      said: words(`said say says saying told tell tells telling added adds adding stated stating argued argues arguing insisted
        insists insisting reiterated reiterates replied replies responded responds remarked commented concluded concludes testified
        conceded concedes claimed claims claiming asserted asserts asserting maintained contended contends quipped joked boasted
        complained complain complains lamented`),
      asked: phrases(
        "asked | asks | asking | urged | urges | urging | called for | calls for | calling for | called on | calls on | appealed to",
      ),
      warned: words("warned warns warning"),
      promised: words("vowed vows vowing pledged pledges pledging promised promises promising"),
      demanded: words("demanded demands demanding ordered insisted"),
    },
    looseCues: {
      said: [
        ...phrases("expressed concern | expressed hope | made clear | issued a statement"),
        ...words(`reported reports reporting confirmed confirms confirming announced announces announcing wrote writes writing
        tweeted predicted predicts predicting indicated estimated believes declared declares noted notes noting stressed stresses
        stressing emphasized emphasised emphasizes acknowledged acknowledges acknowledging admitted admits admitting recalled
        recalls explained explains explaining suggested suggests suggesting revealed disclosed cautioned mentioned informed`),
      ],
      denied: words("denied denies denying"),
      accused: words("alleged alleges alleging accused accuses accusing"),
    },
    quoteOnlyCues: {
      said: phrases(`called | calls | calling | described | describes | describing | cited | cites | citing | quoted | quotes | continued |
        filed this report | wrote | read | reads | labeled | labelled | dubbed | cried | shouted | chanted | sang | texted | expressed |
        issued a statement | put it`),
      accused: words(
        "blamed blames blaming decried denounced condemned blasted criticized criticised slammed ridiculed dismissed rejected",
      ),
      praised: words("praised hailed lauded"),
    },
    invertedCues: {},
    headlineCues: {},
    accordingTo: phrases("according to"),
    opinions: [],
    equating: [],
    complementisers: words("that"),
    cuePronounSuffix: "",
    passivePrefix: "",
    ownSide: [],
    fillers:
      words(`has had have also later again then further earlier previously repeatedly often already once recently publicly just simply
      only finally thus still who did now was quickly been itself himself herself today yesterday afterward afterwards`),
    prepositions: words(`of by with from to for in on at against about between like into over including near
      under via through toward towards among`),
    circumstances: words(`in on at during after when while as before to from about who which whose by for with of`),
    addressees: words("to"),
    coordinators: words("and but while though although or yet"),
    listing: words("and"),
    enumerating: words("both like including"),
    supposing: words("if unless"),
    gapping: words("what which that who"),
    subordinators: words("after before when where while as because since if until"),
    clauseVerbs: [],
    definiteLast: false,
    definite: words("the this that"),
    single: words("a an one"),
    indefinite: words("a an one some another many several other two three"),
    hindering:
      words(`not to never cannot can't couldn't didn't don't doesn't wouldn't won't would could should must might may declined
      refused without if nobody`),
    continuing: words("added adds adding continued"),
    people: words("man woman suspect resident witness victim politician republican democrat"),
    spokesmen: words("spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor"),
    relational: [],
    officePrepositions: words("of for at in to from and"),
    bodies:
      words(`government administration regime statement military army authorities state ministry newspaper group agency
      report side countries country nations company firm committee council commission organisation organization
      daily magazine network militants rebels fighters`),
    states: words(
      "government administration regime military army authorities state countries country nations statement report ministry side",
    ),
    documents: words("statement report letter filing"),
    passives: words("is are was were be been being am"),
    groupPronouns: words("it they"),
    feminine: words(`she mrs ms miss madam lady queen princess duchess baroness sister
      abigail aimee alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amy ana anastasia angela angelina anita ann anna
      anne annette annie april aretha ariana ariel ashley audrey ava barbara beatrice becky bernadette beth bethany betty beverly bonnie brenda bridget brittany
      brooke caitlin camilla candace carla carly carmen carol carole caroline carolyn carrie catherine cathy celia charlotte chelsea cheryl chloe christina christine cindy
      claire clara claudia colleen condoleezza connie constance crystal cynthia daisy danielle dawn debbie deborah debra denise diana diane dianne dolores donna dora doris
      dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erika erin estelle esther eva evelyn faith felicia fiona
      florence frances gabrielle gail gina ginni gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary holly
      huma ida ilhan imelda inga ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jasmine jeanette jeanne jen jenna jennifer jenny jessica
      jill joan joanna joanne jocelyn josephine joy joyce judith judy julia juliana julie june kamala kara karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla
     anne kimberly kirsten kirstjen kristen kristi kristin kristina lara laura lauren laurie leah lena liana linda lindsay lisa liz liza lois lori lorraine louisa louise lucia
      lucille lucy lydia lynn lynne mabel madeleine madeline madison maggie malala margaret margarita margot maria marian marianne marie marilyn marina marine marissa marjorie marlene martha mary
      maureen maxine megan meghan melanie melania melinda melissa mercedes meredith mia michele michelle mildred miranda miriam molly mona monica muriel myra nadia nancy naomi
      natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pamela patricia paula pauline peggy penelope penny phyllis priscilla rachel ramona rebecca regina
      renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah serena sharon sheila shelley sherry shirley silvia
      simone sonia sophia sophie stacy stella stephanie sue susan susanna susie suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tulsi ursula valerie vanessa
      vera veronica victoria viola violet virginia vivian wanda wendy whitney yolanda yulia yvette yvonne zoe`),
    masculine: words(`he mr sir lord king prince duke baron father brother
      aaron abdul abdullah abraham abu adam adel adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alfonso alfred ali allan allen alvin amir anatoly andrei andrew andy
      angelo angus anthony antonio antony archie arnold arthur ashraf barack barry bart bashar ben benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent
      brett brian bruce bryan byron calvin carl carlos cecil cesar chad charles charlie chester chris christian christopher chuck clarence claude clifford clint clinton clive colin conor cory craig curtis
      dale damon dan daniel danny darren darryl dave david dean dennis denis derek dexter dick diego dimitri dmitry dominic dominique don donald doug douglas drew duncan dwight earl ed eddie edgar
      edmund eduardo edward edwin eli elias elijah elliot elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan felipe felix ferdinand fernando floyd francis francisco francois frank
      franklin fred frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerry gilbert giorgio giuseppe glen glenn gordon graham grant greg gregg gregory guillermo gus guy
      hamid hank hans harold harry harvey hassan hector henry herbert herman hosni howard hubert hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jair jake jamal james jared
      jason jay jeff jefferson jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel joey johan john johnny jon jonah jonathan jorge jose josef joseph josh joshua juan julian julio julius justin karl
      keith ken kenneth kevin khaled kirk kurt kyle lance larry lars lawrence lee leo leon leonard leonid leroy lester lewis lindsey lionel liam lloyd logan louis luca lucas luis luke luther
      mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt matteo matthew maurice max maxwell mehmet michael miguel mike mikhail milton mitch mitchell mitt mohamed mohammad
      mohammed moises morgan morris moshe muammar muhammad mustafa naftali narendra nathan nathaniel ned neil nelson newt nicholas nick nicolas nicolás nigel noah noel norman oliver omar orlando oscar osama oswald otto
      owen pablo patrick paul pavel pedro perry pete peter petro phil philip philippe phillip pierre preston rafael ralph ramon rand randall randy raul ray raymond recep reginald reince rene rex ricardo richard rick ricky
      rob robert roberto rod roderick rodney rodrigo roger roland roman ron ronald ronnie rory ross roy rudolph rudy rupert russell ryan salvador sam samuel saul scott sean sebastian sergei sergey sergio
      seth shane shaun sherrod shinzo sidney silvio simon spencer stanley stefan stephen steve steven stewart stuart tariq ted terrence terry theodore thomas tim timothy tobias todd tom tommy tony
      travis trent trey trevor tucker ty tyler ulysses vernon victor viktor vince vincent vitaly vladimir volodymyr walter warren wayne wesley wilbur will william willie winston wolfgang woodrow xavier xi yasser yevgeny
      yitzhak yoshihide yuri zach zachary zalmay`),
    titling:
      words(`titled entitled film book song album movie novel show headlined dubbed series so-called slogan reading play known
      named nicknamed termed means meaning`),
    sourcing: words("as"),
    tellCues: words(
      "told tell tells telling informed informing reminded reminding reminds assured assuring warned warning warns",
    ),
    objects: [],
    relatives: words("which who whose something"),
    occasions:
      words(`statement interview week month year meeting conference speech tweet morning night evening afternoon email report letter
      briefing telephone phone testimony post video remarks twitter hearing reporters`),
    participleEnding: "ing",
    adverbEnding: "ly",
    finite:
      words(`is are was were be has have had do does did will would can could may might must should shall isn't aren't wasn't
      weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't it's he's she's there's they're we're
      that's i'm you're`),
  },
  events: {
    nouns: {
      meeting:
        phrases(`meeting | talks | peace talks | negotiations | conference | session | briefing | conference call | round of talks | party congress | phone call |
        telephone call |
        telephone conversation | plenary meeting | convention | symposium | retreat | hearing | debate | roundtable | disarmament talks | peace conference |
        town hall | town hall meeting | board meeting | emergency meeting | cabinet meeting | phone conversation | video call | conference meeting |
        council meeting | caucus meeting | negotiating session | deposition | listening session | workshop | forum | peace process | nuclear talks | trade talks`),
      visit: phrases(
        "visit | state visit | trip | tour | arrival | diplomatic mission | pilgrimage | official visit | stopover | fact-finding mission | peace mission | homecoming | tour of duty | spacewalk | vacation",
      ),
      summit: phrases("summit | summit meeting"),
      conflict:
        phrases(`war | civil war | invasion | fighting | battle | clash | coup | uprising | rebellion | revolt | siege | warfare | annexation | insurrection |
        incursion |
        riot | insurgency | genocide | standoff | counteroffensive | crackdown | ground offensive | military campaign | air campaign | bombing campaign |
        ground war | air war | proxy war | offensive | gun battle | gunfight | firefight | skirmish | unrest | mutiny | putsch | coup attempt |
        military takeover | police crackdown | ground invasion | ethnic cleansing`),
      attack:
        phrases(`attack | terror attack | terrorist attack | air strike | airstrike | drone strike | missile strike | bombing | suicide bombing | car bombing |
        shooting | mass shooting | raid |
        massacre | assassination | explosion | blast | ambush | hijacking | kidnapping | abduction | stabbing | rampage | bombardment | shelling |
        cyberattack | hostage crisis | rocket attack |
        assassination attempt | suicide attack | chemical weapons attack | chemical attack | missile attack | nerve gas attack | gas attack | gun attack |
        knife attack | arson attack | sniper attack | truck bombing | school shooting | shooting spree | shooting rampage | killing spree | mortar attack |
        grenade attack | cyber attack | cyber-attack | hacking attack | ransomware attack | data breach | security breach | night raid | bomb blast |
        bomb attack | roadside bombing | hostage-taking | drone attack | targeted killing`),
      military:
        phrases(`deployment | drill | military drill | military exercise | missile launch | missile test | nuclear test | withdrawal | troop withdrawal |
        airlift | military operation |
        training flight | military parade | test-firing | rocket launch | underground test | mobilization | military intervention | troop surge | surge |
        military exercises | war game | evacuation mission | rescue mission | rescue operation | raid mission | airdrop | air drop | test launch |
        military action | pullout | drawdown | redeployment | military strike | naval exercise | space mission | spaceflight`),
      election:
        phrases(`election | presidential election | general election | parliamentary election | midterm election | vote | referendum | caucus | runoff |
        by-election | national poll | election campaign |
        inauguration day | recount | campaign rally | special election | primary election | runoff election | midterms | presidential race | senate race |
        presidential campaign | leadership contest | leadership election | confidence vote | no-confidence vote | procedural vote | roll call vote |
        plebiscite | election night | election win | election defeat | election loss | presidential debate | landslide | presidential primary |
        local elections | snap election | reelection`),
      protest: phrases(
        "protest | demonstration | rally | march | strike action | sit-in | boycott | walkout | hunger strike | vigil | street protest | general strike | protest march | protest meeting | protest rally | counterprotest | picket | mass protest | pro-democracy protest",
      ),
      ceremony:
        phrases(`ceremony | inauguration | parade | celebration | wedding | dinner | state dinner | anniversary | commemoration | exhibition | festival |
        concert | coronation | opening ceremony |
        groundbreaking | reception | premiere | memorial service | gala | prayer service | fundraiser | banquet | pageant |
        beauty contest | beauty pageant | victory party | watch party | party convention | book launch | product launch | ribbon-cutting |
        graduation ceremony | graduation | commencement | swearing-in ceremony | award ceremony | awards ceremony | award show | prayer breakfast |
        royal wedding | christening | unveiling | exhibit | red carpet | world premiere | fundraising event | gala dinner | luncheon | birthday party |
        centenary | bicentennial`),
      agreement:
        phrases(`agreement | deal | ceasefire | cease-fire | truce | treaty | accord | armistice | pact | signing | nuclear deal | peace deal | trade deal |
        arms sale | peace agreement | memorandum of understanding |
        handover | peace treaty | prisoner swap | prisoner exchange | trade agreement | climate agreement | arms control treaty | arms deal | weapons sale |
        plea deal | plea agreement | peace accord | security pact | security agreement | memorandum | joint statement | joint declaration | compromise |
        ratification | debt deal | budget deal | licensing deal | hostage release`),
      sanction: phrases(
        "sanctions | economic sanctions | embargo | blockade | arms embargo | trade embargo | travel ban | travel restrictions | expulsion of diplomats | retaliatory tariffs | expulsion | asset freeze",
      ),
      legal:
        phrases(`trial | arrest | sentencing | ruling | conviction | lawsuit | indictment | verdict | impeachment | extradition | detention | acquittal |
        investigation | probe | inquiry |
        interrogation | court hearing | court ruling | guilty plea | raid on | deportation | impeachment trial | inquest | autopsy | confirmation hearing |
        grand jury investigation | impeachment inquiry | impeachment vote | impeachment effort | criminal investigation | federal investigation | court case |
        class action | class action lawsuit | suit | court order | executive order | injunction | restraining order | stay of execution | execution | retrial |
        mistrial | plea hearing | bail hearing | arraignment | subpoena | search warrant | manhunt | jailing | imprisonment | prosecution | court battle |
        legal battle | exoneration | clemency | court-martial | repeal | veto | court decision | supreme court ruling | supreme court decision |
        supreme court case | seizure`),
      disaster:
        phrases(`earthquake | quake | flooding | hurricane | tsunami | typhoon | cyclone | wildfire | eruption | landslide | drought | tornado | outbreak |
        epidemic | famine | mudslide |
        blizzard | pandemic | oil spill | blackout | power outage | computer outage | outage | heat wave | heatwave | wildfires | forest fire | avalanche |
        aftershock | snowstorm | thunderstorm | superstorm | storm surge | flash flood | cholera outbreak | ebola outbreak | coronavirus outbreak |
        nuclear disaster | mine disaster | volcanic eruption`),
      accident: phrases(
        "crash | plane crash | car crash | accident | collision | derailment | sinking | train crash | incident | meltdown | stampede | collapse | helicopter crash | air crash | bus crash | shipwreck | building collapse | bridge collapse | mishap | friendly fire incident | accidental shooting | near miss | gas explosion",
      ),
      crime: phrases(
        `robbery | disappearance | beheading | slaying | poisoning | lynching | heist | burglary | homicide | fatal shooting | hate crime | torture |
        break-in | bribery scheme | corruption scandal | sex scandal | cover-up | embezzlement | extortion | vandalism | arson | scam | phone hacking |
        email hack | hacking | leak | sexual abuse scandal | murder-suicide | prison break | jailbreak`,
      ),
      death: phrases("death | funeral | burial | suicide | demise | passing | drowning | overdose | state funeral"),
      appointment: phrases(
        `appointment | resignation | nomination | firing | ouster | dismissal | swearing-in | reshuffle | election victory | confirmation | removal |
        abdication | succession | retirement | promotion | demotion | hiring | cabinet reshuffle | removal from office | re-election | endorsement`,
      ),
      speech: phrases(
        `speech | news conference | press conference | sermon | lecture | keynote | inaugural address | interview | telephone interview | press briefing |
        tv interview | television interview | radio interview | phone interview | state of the union address | victory speech | concession speech |
        keynote speech | campaign speech | commencement speech | commencement address | acceptance speech | farewell speech | farewell address | eulogy |
        media briefing | news briefing | op-ed | press release`,
      ),
      economy: phrases(
        "merger | acquisition | bankruptcy | ipo | trade war | recession | bailout | initial public offering | takeover | stock market crash | sell-off | government shutdown | layoffs | auction | stock split | buyout | hostile takeover | takeover bid | share sale | flotation | rate cut | rate hike | interest rate cut | interest rate hike | rate increase | default | debt default | devaluation | stimulus package | share buyback | stock sale | product recall | recall | quarterly loss | market crash | privatization | privatisation | spin-off | joint venture | factory closure",
      ),
      sport: phrases(
        "match | tournament | championship | semifinal | quarterfinal | marathon | playoff | bout | friendly | qualifier | quarter-final | semi-final | cup final | world cup final | title fight | grand final | opening match | test match | title race | replay | league match | cup tie | shootout | knockout | boxing match | grand prix | championship game | regatta | medal ceremony | world record",
      ),
    },
    weakNouns: {
      other: phrases(
        "decision | review | discovery | response | search | rescue | evacuation | scandal | interference | crisis | launch | release | approval | creation | establishment | opening | closure | closing | revelation | disclosure | publication | examination | reunion | win | victory | defeat",
      ),
      economy: phrases(
        "fall | rise | drop | recovery | tax cut | arms deal | slump | shutdown | tariff | sale | purchase | bid | plunge",
      ),
      conflict: phrases("conflict | fight | occupation | revolution"),
      attack: phrases("assault | strike | hack | breach"),
      military: phrases("operation | military buildup | intervention"),
      legal: phrases(
        "ban | appeal | pardon | sentence | charge | order | complaint | petition | application | suspension | custody",
      ),
      speech: phrases("announcement | tweet | vow | warning | pledge | apology | remarks | testimony | address"),
      agreement: phrases("partnership | settlement | contract"),
      visit: phrases("journey | departure"),
      meeting: phrases("call | gathering | discussions | conversation"),
      election: phrases("poll | primary | ballot"),
      sport: phrases("game | race | final"),
      crime: phrases("murder | killing | rape | theft | fraud"),
      disaster: phrases("fire | storm | flood"),
    },
    noEvents:
      phrases(`self-deportation | under fire | open fire | opened fire | fire at | fire on | house arrest | sexual assault | face trial | stand trial | on trial | great deal |
      good deal | big deal | no deal | new deal | real deal | raw deal | package deal | deal with it | political storm | war of words | at war |
      out of session | war room | war chest | war hero | war crimes tribunal | war criminal | fighting chance | fighting words | in fighting | cold case |
      case study | just in case | in case | in case of | in that case | worst case | best case | in any case | in this case | in the event | in the event of |
      in any event | at large | election commission | election board | election official | law and order | in order | in order to | mail order | world order |
      court of appeal | court of appeals | appeals court | sex appeal | on the call | roll call | close call | wake-up call | in response to | in response |
      party line | party leader | party member | tea party | third party | birthday boy | strike out | drop in the bucket | drop-down | summer break |
      talk show | press conference call | field hospital | race relations | arms sales | campaign manager | campaign trail | campaign official |
      campaign finance | campaign contributions | campaign promise | press secretary | report card | annual report | search engine | search warrant affidavit |
      fire department | fire chief | fire station | fire truck | forest service | storm drain | trial balloon | trial and error | clinical trial | free trial |
      conflict of interest | conflicts of interest | game plan | interest rate | birth rate | crime rate | crime scene | crime boss | crime family |
      theft auto | death row | death sentence | death threat | death threats | life sentence | fact of life | meeting room | hearing aid | hearing loss |
      convention center | convention hall | heart attack | panic attack | allergy attack | human race | arms race | death toll | death penalty | video game |
      murder charge | war crime | war crimes | crash course | field trip | power trip | guilt trip | ego trip | meeting point | meeting place |
      popular vote | fair game | end game`),
    nounStems: {},
    nounSuffix: "",
    headLast: true,
    namedHeads: {
      operation: "military",
      hurricane: "disaster",
      typhoon: "disaster",
      cyclone: "disaster",
      battle: "conflict",
      siege: "conflict",
      treaty: "agreement",
      fall: "conflict",
    },
    namedTails: {
      war: "conflict",
      wars: "conflict",
      revolution: "conflict",
      uprising: "conflict",
      crisis: "conflict",
      intifada: "conflict",
      spring: "protest",
      offensive: "conflict",
      massacre: "attack",
      mutiny: "conflict",
      conference: "meeting",
      dialogue: "meeting",
      talks: "meeting",
      summit: "summit",
      accords: "agreement",
      accord: "agreement",
      treaty: "agreement",
      pact: "agreement",
      agreement: "agreement",
      armistice: "agreement",
      protocol: "agreement",
      deal: "agreement",
      olympics: "sport",
      games: "sport",
      cup: "sport",
      marathon: "sport",
      bowl: "sport",
      championship: "sport",
      championships: "sport",
      series: "sport",
      prix: "sport",
      open: "sport",
      derby: "sport",
      festival: "ceremony",
      parade: "ceremony",
      awards: "ceremony",
      fair: "ceremony",
      massacres: "attack",
      attacks: "attack",
      bombing: "attack",
      bombings: "attack",
      election: "election",
      elections: "election",
      primary: "election",
      caucuses: "election",
      referendum: "election",
      earthquake: "disaster",
      tsunami: "disaster",
      holocaust: "conflict",
      scandal: "other",
      protests: "protest",
      blockade: "sanction",
      airlift: "military",
      expo: "ceremony",
    },
    titled: [],
    joiners: words("of the and on for"),
    staging:
      words(`held hold holds holding host hosted hosting hosts attend attended attending attends staged staging stage launched launching launches conducted conducting conduct signed signing sign signs
      gave give giving gives delivered delivering made making carried led leading leads joined joining began started opened ordered ordering announced
      announcing authorized won winning reached reach
      survived witnessed condemned followed planned planning imposed imposing lifted violated ended suspended postponed canceled cancelled organized sparked
      triggered watched boycotted`),
    occasions: words(
      "during after following before at in since amid from over ahead despite on until because to with about through",
    ),
    attaching: words(
      "of in on at against between with by to from for over near among into involving outside inside that about during when alongside amid across throughout via toward towards within upon under despite",
    ),
    locating: words("in at near outside inside off"),
    destining: words("to on"),
    areas: words(
      `the of city town capital province region village state island islands port district suburb coast area territory enclave north south east west northern southern eastern
      western central downtown nearby neighbouring neighboring occupied`,
    ),
    definite: words("the this that these those"),
    indefinite: words("a an"),
    possessives: words("his her its their our my your"),
    generic:
      words(`any no every each some many several more most other such all few further future possible potential similar various numerous repeated frequent multiple additional another
 likely eventual imminent hypothetical recurring countless prospective dozens regular routine`),
    hypothetical:
      words(`if would could might may should can cannot unless whether avoid avoiding prevent preventing avert risk threat possibility potential without fear fears plotting plot never not no possible
      wants want seeking seek need needs calls call demand demands propose proposed prospect like whenever often sometimes`),
    verbal: words(
      "to will would can could may might must should did does do didn't don't doesn't not i we they you he she who won't cannot can't let's shall",
    ),
    following:
      words(`began started broke came took left killed ended went led followed lasted occurred happened drew marked sparked triggered kicked scheduled early late last next this earlier later today yesterday tonight
      tomorrow hosted held involving between alongside outside inside near aimed using carried claimed set meant made gives gave shows showed will would could
      dubbed called known that's there here ago across throughout
      targeting including ahead despite because since under whose seen says said does did may might should must can yet so if without within upon toward towards`),
    clauseOpeners:
      words(`which that who whose where when while because after before although though since was were is are has had have will would could can may might should did does said says told adding
      and but or as until so if than shows show showed without`),
    light: [],
    alleged: [],
    versus: words("vs v versus"),
    particles: words("up down out off away back"),
    loose: [],
  },
};
