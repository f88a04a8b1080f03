/*
 * 7,776 Dutch words (4 to 8 letters, a to z) for passphrases.
 *
 * The words are from the word list of Stichting OpenTaal (Debian packages wdutch and hunspell-nl, 2.20.19; opentaal.org):
 *   Copyright (c) 1996 Nederlandstalige Tex Gebruikersgroep; (c) 2001-2005 Simon Brouwer e.a.; (c) 2006-2010, 2020 OpenTaal.
 *   Licensed under the revised BSD licence or Creative Commons Attribution 3.0, at the user's choice.
 * Common words come first by the frequency order of @zxcvbn-ts/language-nl-be 3.0.2 (MIT), then nouns of everyday things.
 *
 * Changed from the source: a selection. Left out are names, peoples, words about violence, religion, illness, drink, money trouble or
 * flight, insults, and of several inflections of a word all but one. The order is alphabetical; the list must keep its length or grow,
 * and a word's removal never locks anyone out: a passphrase is never looked up here again. The licence's text: docs/third-party.md.
 */
export const DUTCH_WORDS: readonly string[] = `
  aaien aambeeld aanbod aanbouw aandacht aandeed aandeel aandoen aandoet aandring aangaan aangaat aangezet aangifte aankan aankomen
  aankomst aankomt aankoop aankwam aanloop aanname aanneemt aannemen aannemer aanpak aanraakt aanrader aanraken aanrecht aantal aantonen
  aantrede aanvaard aanviel aanvraag aanwezig aanwinst aanzet aanzien aanzoek aardbaan aardbei aardbol aardboor aarde aardhoop aardig
  aardklem aardlaag aardman aardnoot aardpunt aardrol aardrups aards aardwerk aardworm aarzelen aasbloem aasjager aaskever aasvis aasvogel
  aaszak abeel abonnee abrikoos abrupt absoluut abstract absurd acacia academie accent acces account accu accubak accuraat acht achtbaan
  achteraf achteren achterin achterna achterom achterst achtkant achtste achttien acroniem acteren acteur actie actiedag actief actieve
  activeer activist actor actrice actueel acuut adapter adder adelaar ademen ademt ader adjunct adopter adoptie adres advies adviseur
  afbreken afdak afdaling afdekkap afdeling afdrager afdruk affaire affiche afgaan afgelegd afgeleid afgepakt afgerond afgeven afgezant
  afgezegd afgezet afgezien afging afgrond afkomst afleggen aflegger afleiden afloop afmaken afmeting afname afnemen afpakken afrit afro
  afronden afspraak afstand aftelsom aftocht afval afvalbak afvalput afvalzak afvragen afwas afwasbak afwaskom afwezig afzeggen afzender
  afzetnet afzetten agenda agente airbus airco airport ajuin ajuinbol akelig aker akker akkerman akkoord akte aktetas alarmbel albatros
  album alert alfa alfabet algeheel algemeen alhoewel alias alibi alien alinea allang allebei alleen allegro allemaal allen aller allergie
  allerlei alles allround alsnog alsof althans altijd alto altviool alvast alver alweer amandel amateur amazone ambacht ambitie ambo ambt
  amen amfora amigo amper ampul amulet amusant amuseren analist analogie ananas ancien ander andersom anekdote anemoon animatie anjer
  anker ankerbak ankerman ankeroog anomalie anoniem ansjovis antenne antiek antwoord aorta apart apen apenbos apennoot apenpak apotheek
  apparaat appel appelaar appelbol appelsap applaus april aprilmop apsis arbeider arcade archief archipel arctisch area areaal arena
  argument argus argwaan armada armatuur armband armee armsteun armstoel aroma arrogant arsenaal artefact artiest artikel asbak aspect
  aspirant assist atalanta atelier aten atheneum atlas atleet atol atoom atoomkop atrium attachee attent attentie audioset auditie augurk
  augustus aula aura aureool auteur auto autobus autogas automaat autonoom autorit autoweg avatar avenue avond avondles avondrit avonduur
  avontuur azen azijn azuur baai baal baaldag baalzak baan baanbed baanvak baar baard baardman baardvin baardvis baas baba babbel babe
  bachelor back baco badeend baden badge badhuis badjas badkamer badkuip badmat badpak badwater badzout bagage bakbeest bakbeurt bakblik
  baken baker bakermat bakerzak bakfiets bakgoot bakhuis bakken bakkerij bakkerin baklamp baklijn baklucht bakplaat baksel bakspel
  baksteen baktafel baktijd bakvis bakvorm bakzeil balans balein balg balhoofd balie baljapon baljurk baljuw balk balkon ballad ballen
  ballet ballon balpen balspel baltempo balwinst balzaal balzak bamboe banaan band bandlid bandrem banier banjo bank bankbed banket
  bankier bankman bankpas bankroet bankstel bankvak banner bara barak barbecue barbie bardame bareel baret bariton barkast barman barok
  baron barones baronie bars barvrouw basaal base basfluit bashoorn basic basis basisnet basispas basisset basisvak baskant basket baslijn
  basnoot basset bassin bassist basspel bastion bastoon basviool baswerk baton batterij baviaan bazig bazin beat bedacht bedanken bedankje
  bedankt bedbank bedden bedding bedekken bedekt bedel bedenken bedenker bedenkt bederven bediende bedienen bedlamp bedoelde bedoelen
  bedoelt bedorven bedrag bedreven bedrijf bedroog bedtijd beek beekdal beeld been beenkam beenkap beenvis beer beest beet befaamd begaan
  begeleid begeven begin beging beginsel beginzet beginzin begon begonia begreep begrepen begrijp begrip behaard behagen behalen behalve
  behandel beharing beheerst beheren behoeden behoefte behoort behoren behouden behulp beiaard beiden beier beignet bejaard bekeek bekeken
  bekend bekennen bekent beker bekijken bekijkt bekken bekleed beklom beknopt bekomen bekwaam beladen belanden belang belde beleefd beleg
  belegsel beleid beletsel beleven beleving belfort belhuis bellen beller belletje belofte belonen beloning beloof beloofd beloond beloven
  belspel bemoeien bemoeit benaderd benaming beneden benieuwd benodigd benoemen benutten benzine bepaald bepaalt bepalen bepalend bepaling
  beperken beperkt bepraten berber berceuse bereiden bereiken bereikt berekend berg bergdal bergeend berggeit berghok berghut bergkam
  bergkap bergmeer bergpas bergrit bergrug bergvak bergweg bergwei bericht beringen berm beroemd beroep berouw beruchte berusten bescherm
  beschot beschouw beschuit besef beseffen beslaan beslist besloot besloten besluit bespaar besparen bespelen bespeler best bestaan
  bestaat bestand besteden besteed bestel besteld bestemd bestond bestuur bestwil betaal betaald betalen betaling betekend betekent beter
  beton betonbak betonnen betrapt betreden betreft betuigen betweter beugel beuk beurs beursdag beurshal beursval beurt beurtman beurtrol
  beurzen bevalt bevatten beveel bevel beven bever beverrat bevestig bevinden bevindt beving bevoegd bevolen bevolkt bevonden bevriend
  bevrijd bevroren bewaakt bewaar bewaard bewaken bewaker bewaking bewaren beweegt beweerde beweert bewegen beweging beweren bewering
  bewerken bewerkt bewezen bewijzen bewind bewogen bewonen bewoner bewoog bewust bezem bezemhok bezet bezield bezien bezig bezitten
  bezitter bezocht bezoek bezorgd bezorgen bezorger bezorgt bezwaar bidet bidon bieb biecht bieden bieder biedt biefstuk bies biet biezen
  bigband bijbaan bijboot bijdrage bijeen bijen bijenhal bijenkap bijgaand bijl bijlage bijles bijna bijnaam bijou bijrol bijsmaak bijt
  bijveld bijwagen bijwerk bijzaal bijzijn bijzin bikini bikkel biljart biljet biljoen billen binair binden binding bingo bink binnenin
  binnenst bint biograaf biologe biologie bioscoop biotoop birdie biscuit bits bitter bivakzak bizar blaag blaar blaarkop blaas blad
  bladeren bladval blaffen blak blauw blazen blazer blazoen bleef bleek blei bleu bliep blies blij blijf blijken blijkt blijven blijver
  blik bliksem blinker bloeien bloem bloembak bloembed bloembol bloempap bloempot bloemzak bloesem blog blok blokdag blokhut blokkade
  blokuur blom blond blondine blos blote blouse blues bluesman bluffen blunder blussen blut board bobbel bocht bode bodem boedel boeg boei
  boeiend boek boekerij boeket boel boeldag boem boeman boemel boender boer boerin boetiek boezel boffen boft boiler bokaal bokking
  boksbal boksen bokser bokszak boktor bolgewas bolhoed bolkop bolster bolwerk bolzaad bomenkap bonbon bond bondsdag bondsman bonen
  bonenbed bonnet bont bontjas bonus bood boog boogbal boom boombal boomhut boomkap boomtak boor boord boordnet boorkop boorput boos
  boosheid boot bootsman bopper bord bordes borger borgsom boring bosbloem bosbodem bosduif bosfeest bosgroep boshoen boshut boskant
  boskap boskapel boskat bosklas boslelie bosmens bosmier bospark bospeen bosplan bosrand bosrijk bosrit bossen bosspel bostuin bosui
  bosvaren bosweg boswezen boter botervis botsen botsing botten bottine bougie bouillon bout bouvier bouwdag bouwde bouwen bouwer bouwhal
  bouwhek bouwput bouwsel bouwsom bouwt bouwval bouwwerk bovenaan bovenop bovenrug bovenst bowl braadkip braadpan braadzak braaf braam
  braambos bracht brak branche brasem bravo break breed breekpen breekt breiden breien brein breister breiwerk breken brem brengen brengt
  bres breuk bridge brief briefing brieven brigade bril briljant brink brits brochure broedbak broeden broeder broedhok broeibak broeibed
  broeikas broek broekpak broekrok broekzak broer brok brokstuk brommer bron brongas brood broodbon broodkar broodpap broodzak bros
  brouwen brouwsel brownie browning browser brug brugdag brugvak bruid bruiloft bruin bruinvis brulaap brunette brut brutaal bruut bubbel
  budget buffer buffet buidel buigen buiging buik buikvin building buis buiskap buisvak buit buitenst buizen bukken bulletin bultrug
  bumper bundel bungalow bunker bunzing burcht bureau bureel burger burgwal burijn burin burrito busbaan bushalte business busje buskaart
  buslijn buspas busreis busrit bussel bussen bustocht butler butskop button buur buurkat buurman buurtbus cabaret cabine cabrio cactus
  cadeau cadet cahier cake callen calorie camera camp campagne camping campus canon canoniek cantate cantor cape capsule captain caravan
  carbon cargo carillon carnaval carrier carter cartoon cascade case cash casino cassatie cassette cast casting cavia cedel ceder ceel
  ceintuur celkern cellen cellist cello cent centaur centraal centrum chalet chance chanson chaos charge charmant charter chatbot chateau
  check chef chemicus chemisch chester chevron chic chick chili chill chip chloride chocola chopper cicero cichlide cijfer cilinder cinema
  circuit circus cirkel citaat citadel citer citroen civiel claim classic clausule clausuur clean clip close cloud clown club clubdag
  clubman clubpas clubrit clubteam cluster coach coalitie coaster cobra cockpit cocon code codering coke cola colafles colbert collega
  college collie colon colonne colt coltrui column combo comeback comic commies commotie compact compiler compleet complet complot
  composer computer concept concern concert concerto concours concreet conditie condor conflict conform congres conifeer console constant
  consul contact contant content contest continu contour contract contrast controle conus cookie cool corner corps corpus correct corridor
  corrupte corso corvee costa coterie cottage counter coup couplet coupon cour courant coureur cover crack creatie creatief credit crew
  criticus cross crosscup cruciaal cruise cruzeiro cult culthit cultivar cultuur cupcake cupido cupmaat curator curie cursief cursus curve
  cutter daad daags daalder daalt daar daaraan daarbij daardoor daarheen daarin daarmee daarna daarnet daarom daarop daartoe daaruit
  daarvan daarvoor dacht dadel dadelbos dagblad dagbloem dagboek dagboog dagdeel dagdroom dagen daghit daghulp dagje dagkaart dagkrant
  daglelie dagleven daglicht dagmaat dagmarkt dagmenu dagorder dagpas dagploeg dagreis dagslot dagtocht dagtrip dagwand dagwerk dagwinst
  dagzaal dahlia dakbaan dakgoot dakkamer dakkapel dakleer daklijn dakloos dakloze dakpan dakplaat dakraam dakspant dakstoel daktuin
  dakvloer dakvoet dakvorm dakwerk dalen daling dambord dame damestas dammen damp dampbad dampkap dance dancing dankbaar dankdag danken
  dankzij dans danseres danseuse dansles danspas dapper darren darter dashond dasspeld data database databus datanet dataset date datering
  datgene datje datum dazen deadline deal death debacle debat debiet debutant debuut decaan december decor decreet deed deeg deegbal
  deegrol deel deelname deelsom deeltjes deelvak deelzin deern defect defensie deficit degen dejeuner dekbord deken dekhuis dekhut dekken
  dekking dekkleed dekkleur deklaag deklat deknaam dekplaat dekpunt deksel dekstier dekstoel dekt dektijd dekzeil dekzool delicaat delict
  deling delta delven demo demper demping denken denker denkstap denkt depot derde derivaat dertien dertig design deskjet dessert dessin
  destijds detail deugd deugt deuk deun deur deurbel deus deze dezelfde diafilm diagram dialect diamant diameter dicht dichtbij dictee
  dieet diegene dienaar dienbak diende dienen dienst dient diep diepdruk diepste diepzee dier dierbaar diesel digitaal dijbeen dijen dijk
  dijkvak dijkval dikte dilemma dimensie dimmen diner dinerbon dingen dingetje dino dinsdag diploma dipool dipsaus direct directie
  dirigent disc disco discobal discobar discobus discreet disk dispuut dissel distel district diva divanbed divers divisie dobber docent
  doceren dochter doctor doctrine document dodaars dodo doedel doei doek doel doellat doelman doelmap doelnet doelpunt doelwit doen does
  doet dokken dolblij dolfijn dolgraag dollar dollen dolmen domein dominant dominion domino donatie donder doneren donjon donker donor
  donut dooier dook doolhof doordat doorgaan doorgaat doorgang doorging doorheen doorloop doorn doornbos doornheg doorzoek doos dope
  doperwt dopper doren dorp dorpel dorpskom dorst dosering dosis dossier douane douceur douche doven down download dozijn draad draadrol
  draagt draagtas draagzak draai draaidag draaidol draaidop draaihek draaikap draak dracht draf dragee dragen dragend drager dragon drama
  dramales drang dranghek dreef drempel dreun drie driehoek drieluik driepoot drietal drift driftbui driftkop drijfnet drijft drijven
  drijver dringen dringend dringt drink drinkbak drinkbus drive droeg droevig droger drom drone drong dronk droog droogrek droom droomdag
  droomman drop droppel druif druipbad druiprek druk drukpak drukrol drukval drukvel drukwerk drukzin drum drummer druppel dubbel duck
  duel duet duffel duiden duif duik duikboot duikdag duikles duikpak duim duin duinpan duister duit duivin duizelig duizend dump dunne
  duobak durf durven dusdanig dutje duur duurloop duurzaam duwde duwen duwt dwalen dwars dwarskop dwarslat dwingen dwingt dwong earl echo
  echoput echt echtpaar eclips economie econoom edammer edel edelman edict editie editor educatie eekhoorn eekhoren eenakter eend eendaags
  eenheden eenheid eenhoorn eenjarig eenmaal eenmalig eens eentje eenzaam eerder eerlijke eerste eertijds eervol eerwaard eetbaar eetbui
  eetgids eethoek eethuis eetketel eetlepel eetpauze eettafel eettent eetzaal eeuwen eeuwig effect egaal egel egelskop eiber eierdop
  eieren eierrek eigen eigenaar eikenbos eikentak eiland eind eindigde eindigen eindigt eindsom einduur eirond eisen eiser eist eitje
  eiwit ekster eland elastiek elders elegant elektron element elfde elfenbos elftal elite elkaar elleboog ellepijp elpee elzenbos embleem
  emeritus emiraat emissie emmer emotie empire emplooi enclave energie enge engerd engine enig enigma enigste enkel enorm ensemble entente
  enter entiteit entree envelop eoceen epaulet epigram epos eraan erachter eraf erbij erbuiten erdoor erelijst ereteken eretitel ereveld
  erfenis ergens erger ergernis ergste erheen erkennen erker ermee erna ernaar ernaast ernstig erom eronder erop erosie ertegen ertoe erts
  ertsmijn eruit ervan ervaren ervaring erven ervoor erwt escapade escape escort eskader espresso essenbos essentak essentie etage etappe
  eten etensbak etensuur eter ether ethisch etiket etmaal etsen etude etui euro eurocent euromunt euvel evenaar evengoed event evenveel
  ever evolutie ezel ezelin ezelskar ezelskop ezelsoor ezelsrug ezelsvel faalt faas fabel fabriek facebook facelift facet facetoog factie
  factor factorij factuur failliet fair fakkel falen falie familie fanaal fanfare fans fantasie farao farmer fase fatale fatsoen faun
  fauna fauteuil faveur favoriet fazant februari federaal feest feestdag feit fellow femelaar feminist femme fenomeen feodaal fervent
  festival festoen feston fiancee fiasco fiche fictie fictief fiedel fiets fietsbel fietsbus fietsdag fietskar fietsles fietslus fietsnet
  fietspad fietsrek fietsrit fietstas figuur fijn file filiaal film filmpje filmrol filmset filmster filmtip filmvak filmzon filosofe
  filosoof filter finaal finalist finishen fiool firewall firma fiscaal five fjord flacon flambouw flamingo flanel flank flap flapoor
  flard flash flat flauw flens flenter fles flik flink flinter flippen flirt flits flitskop flobert flodder flop flow fluit fluitist
  fluitles focus focussen foedraal foef fokken fokker fokkerij folder folie folio folkbal folkpop fonds fontein fooi football fopperij
  fopspeen forceren forel forfait formaat format formatie formeel formule fornuis fors fort fortuin forum fosfaat fossa fossiel foto
  fotomap fototas fout foutief fraai fractie fragment framboos frame frameset franc frase frater frees fregat fresco fret freule fries
  friet frietkot frietzak frikadel fris frisuur frommel frondeel frons front frontaal frontman fronton froufrou fruit fruitdag fruitpap
  fruitsap frul frutsel fuga fuif fuik functie fungeren fuseren fusie fust future fuut gaaf gaai gaal gaan gaar gaarbak gaat gabber gade
  gaffel gaine gala galabal galappel galarok galerie galerij galjoen galmug galon galop galsteen gamba game gameet gamma gang gangbaar
  gangpad gans garage garantie garde garnaal gasbel gasblok gasboer gasbuis gasfles gaskabel gasketel gasklep gaskraan gaskroon gaslamp
  gaslicht gasman gasmarkt gasmotor gasnaald gasoven gaspijp gaspit gasprijs gassen gasstel gast gastheer gasthuis gastles gastrol gastzus
  gasveer gasveld gasvlam gasvorm gasvuur gaswater gaswolk gate gauw gave gazon gebaar gebak gebeld gebergte gebeten gebeurd gebeuren
  gebeurt gebied gebit gebleven geboden geboeid geboekt gebonden geboorte geboren gebouw gebouwd gebracht gebrek gebruik gecheckt gedaante
  gedachte gedag gedeeld gedeelte gedeisd gedekt gedempt gedicht gediend geding gedoe gedraagt gedraaid gedragen gedreven gedroeg gedroomd
  gedrukt geduld gedumpt geduurd geduwd geef geel geen geer gefaald gefilmd gegaan gegane gegeten gegeven gegoed gegooid gegroeid gegroet
  gehaald gehaast gehackt gehad gehakt gehalte gehecht geheel geheim geheugen geholpen gehoopt gehoor gehoord gehouden gehucht gehuurd
  gein geintjes geit gejaagd gekeken gekend gekko gekleed gekleurd geknipt geknoeid gekocht gekomen gekookt gekost gekozen gekregen gekund
  gekust geladen geland gelaten geld geldkas geldpot geldsom geldtas geldzak geleding geleed geleefd geleend geleerd gelegd gelegen geleid
  geleverd gelezen gelieerd geliefd gelijken gelofte gelokt gelopen geluid geluisd geluk gelukkig gemaakt gemaal gemak gemalin gematigd
  gemeen gemeld gemengd gemerkt gemis gemsbok gemunt genaamd gender geneest generaal genereus genezen genezing geniaal genie genoegen
  genoemd genoffel genomen genoot genot genre geoefend geograaf geopend geordend gepakt gepast gepland gepleegd gepraat geproefd geraakt
  geraden geraken geranium gerecht gered gereed geregeld gereisd gericht gering geroepen gerst gerucht geruim gerust geschenk geschift
  geschikt geschil geschokt geschopt geslaagd geslapen gesleept geslepen gesloten gesmeerd gesneden gesp gespaard gespeeld gesprek gestaag
  gestaan gestalte gestapt gestart gestegen gestel gesteld gestemd gesteund gesticht gestoken gestoord gestopt gestrest gestuurd getal
  getekend geteld getest getijde getikt getoond getraind getrapt getrouwd getto geur geus gevaar geval gevat gevel geven gevierd gevleid
  gevlogen gevoeld gevoelen gevoelig gevoerd gevolg gevolgd gevonden gevormd gevraagd gevreesd gevuld gewaad gewaagd gewacht gewas geweest
  gewei gewend gewenst gewerkt gewest geweten gewicht gewild gewis gewonnen gewoon gewoond geworden gewricht gezag gezakt gezang gezant
  gezegde gezellig gezellin gezet gezeur gezicht gezien gezin gezocht gezoend gezond gezorgd gezworen gibbon gids gidsrol giebel gieren
  gietbui gieten gieter gifblaas gilde gilet gillen ginds ging giraf giro giropas gisteren gisting gitaar gitarist glaasje glad gladiool
  glans glansrol glas glasaal glasbak glasbol glaslat glazen glee gleed gletsjer gleuf glijbaan glijden glimlach glimmer glimp glippen
  glitter globaal globe gloed glorie gnoom goal goed goederen goedheid goedkoop goedzak goeie goeroe gokken gokker gokspel gold golf
  golfbad golfbal golfdag golfdal golfkar golfles golfset golftas golven gonade gondel gong gooide gooien gooit goot gordel gordijn
  gorilla gospel gotisch goud goudbad goudmijn goudvis gouw gouwdag gozer graad graaf graag graal graan graat gracht graficus grafiek
  grafisch gram granaten grand grap graphic grappig grasmus graspol grasrol grasveld gratis grauw graveur gravin gravure grazen green
  greep greintje grendel grenzen greppel grietman griffel griffier grijns grijpen grijper grijpt grijs grijskop grijze gril grill grime
  grindbak grindbed grintweg griot grip groef groeide groeien groeit groen groenbak groep groet groeve grof grond grondbal grondel
  grondwet grondzee groot grootse grootste gros grotere grove gruisbak gulden gulpen gunnen gunstig haag haagbos haai haak haakoog haal
  haalbaar haam haan haar haarbal haarband haarbos haard haarkam haarlijn haarlint haarlok haarpunt haarstuk haarzak haas haastig habitat
  hachje hack hadden haft hagedis hagelbui hakbal hakken half halfjaar halfpipe halfrond halfuur halfzus hall hallo halm halo hals
  halsband halster halte halve hamel hamer hamerkop hamlap hamster hand handbak handbel handboek handdoek handdruk handel handkar handkus
  handpop handset handtas handvat handvest handvol handwas hanenkam hangaar hangar hangbuik hangen hanger hangmap hangoor hangslot hangt
  hank hansop hanteren hapje happen hard harding hardop harig haring harmonie harnas harp harpoen harrel hars hart hartoor haspel hattrick
  hauw haven havezaat havik havo hazenoog hazenoor headset heat hebben hebberig hebbes hebt hecht hechting hectare heden heeft heel heelal
  heem heen heengaan heenging heer heersen heerser hees heester heet hefboom hefbrug heffen heffing heftig heftoren heibel heidag heide
  heil heilbot heining hekel hekwerk helaas held heldere heldin heleboel helemaal helft heli hellen helling helm helpen helper helpt hemd
  hemdrok hendel hengsel hengst herberg hercules herder herderin herfst herhaal herhalen herinner herken herkend herkomst herladen
  herleven herrie hersenen hersens herstart herstel hersteld hert hertog hertogin herzien hetgeen heulsap heup heupkom heupkop heuptas
  heus heuvel hevel hevig hidalgo hield hielen hielkap hielp hier hieraan hierbij hierdoor hierheen hierin hiermee hierna hiernaar hierop
  hieruit hiervan hiervoor high hijs hijsbok hijsoog hing hint hiphop hippie historie hitlijst hitte hobbel hobo hoed hoef hoek hoekbad
  hoekbal hoekman hoekzak hoelang hoen hoepel hoest hoestbui hoeve hoeveel hoewel hoezeer hoezo hofstede hoger holden holding holen
  hologram holte home hommage hommel homp hond honderd honger honing honkbal honkman hoofd hoofdman hoofdrol hoofdweg hoog hoogdag
  hoogheid hoogland hoogoven hoogste hooguit hooiman hooitas hoop hoopvol hoorbaar hoorde hoorn hoorspel hoort hoosbui hopeloos hopper
  horden horen horizon horloge hormon hormoon hors hortus horzel hotdog hotel houden houdend houder houding houdster houdt house hout
  houtgas houthok houtkap houweel houwer hoven huid huifkar huig huik huis huisbaas huisbar huisbel huisdier huisjas huiskat huisman
  huismus huispak huiswerk huizen hulk hulp hulpbron huls humanist humeur hummel humor hunebed hunter huren huur huurauto huurder huurling
  huursom huwen huzaar icoon ideaal ideale idee identiek idiote idool ieder iedereen iemand iets ijdel ijsbaan ijsbad ijsbal ijsbank
  ijsbeen ijsbeer ijsberg ijsbijl ijsblok ijsboer ijsclub ijscokar ijsemmer ijsgang ijshal ijshotel ijshut ijsje ijskap ijskar ijskast
  ijskegel ijsklomp ijskorst ijskoud ijskraam ijslaag ijslepel ijsman ijsmerk ijsmuts ijsmuur ijspegel ijsplaat ijsploeg ijsrand ijsregen
  ijsrevue ijssalon ijsschep ijsschol ijsshow ijsstoel ijsthee ijstijd ijsveld ijsvloer ijsvogel ijswafel ijswand ijswater ijszak ijszee
  ijzer ikzelf illusie image imago imitatie imitator imiteren immens immer immuun impact imperium import imposant impuls inademen inbreken
  inbreker inbreuk incident incisie indeling indenken indienen indirect individu indo indruk inductie ineens inflatie info infodag ingaan
  ingang ingegaan ingepakt ingerukt ingewand ingezet inging ingreep inhalen inheems inhouden inhoudt inhuren initiaal initieel inkeping
  inkomen inkomhal inkomst inkopen inkt inktgom inktmop inktpot inktrol inktvis inladen inlands inlegvel inname innemen innen inpakken
  input insect insigne inslaan instinct intact intens intentie interim interne interval intiem intocht intrede intrige intro intussen
  inval invers invitee invloed invoeren invullen invulvak inwendig inwoner inzet inzicht inzien inzitten inzoomen ionisch ironie ironisch
  irritant isolatie isoleren isomeer isotoop item jaagt jaar jaardag jaargang jaartal jabot jacht jachthut jackpot jacuzzi jaeger jagen
  jager jaguar jaloers jaloezie jammer jampot januari japon jargon jarig jasje jassen jaszak jawel jazeker jazz jeansrok jeep jeetje
  jekker jemig jeugdig jezelf joch jochie joggen jojo joker jong jongeman jongens jongere jongetje jongste jonker jonkman journaal jouw
  jubileum judoka juffer juffrouw juichen juist jukbeen juli jullie jumbo jumbojet jumper jungle juni juniore junta jurist jurk juskom
  juslepel justitie juveniel juweel juwelier kaaiman kaak kaakbot kaal kaars kaart kaas kaasbol kabaai kabel kabinet kabouter kadaster
  kadee kader kajuit kalender kalf kali kaliber kalkbak kalkoen kalkput kalkrijk kalm kalmeer kalmeren kalot kameel kameleon kamen kamer
  kameraad kammen kamp kampdag kamperen kampioen kampong kanaal kanaat kanarie kanjer kano kans kansel kansloos kant kanteel kantine
  kanton kantoor kapel kaper kapitaal kapiteel kapitein kapittel kapoen kapot kappa kappen kapper kaproen kapsel kapstok karaat karaf
  karakter karavaan karbeel karma karnton karper kart karton karveel karwei kasbloem kasboek kasbon kasdruif kasplant kassa kassen kast
  kasteel kastoor kater katoen katrol katten kattin kauw kauwgom kauwgum kavel kazerne keek keel keelzak keen keeper keeplat keer keerlus
  keet keffer kegel keihard keikop kelder kelk kelner kemel kenbaar kende kenmerk kennen kenner kennis kent kenteken keper kepie keppel
  keramiek kerel kermis kern kernkop kernnet kernzin kers ketel ketting keuken keuren keurig keuring keurman keurmerk keus keutel keuter
  keuterij keuvel keuze kever khan kick kids kieken kiel kiem kiepbak kiepkar kies kiesman kietelen kieuw kiezel kiezen kiezer kijk
  kijkdag kijkhut kikker kilo kilogram kind kinderen king kiosk kippen kisten kitrest kits kitten klaag klaar klacht klad klagen klank
  klant klap klapbus klaphek klarinet klas klasbak klassiek klauw klaver klavier kledder kleding kleed kleine kleinere kleinste kleintje
  kleiput klem klembus klemmap klep klepel kleren klerk klets kletsbui kletsoor kleur kleuter kliek klier klif klik klim klimaat klimdag
  klimhal klimnet klinisch klinken klinker klinkt klip klipvis klodder klok klokrok klokuur klomp klonen klonk klont kloof klooien kloon
  kloot klop klos kluis kluit klungel kluppel klus klusdag klusman kluwen knaap knak knal knalgas knap knapperd knapzak knecht kneep kneu
  kneukel kneuter kneuzing knevel knie kniekap knielen knieval knijpen knijper knik knip kniples knipsel kniptor knobbel knoedel knoeien
  knoeier knoflook knok knokkel knol knoop knop knopoor knot knuffel knuist knul knuppel knus knut kocht koebel koeien koek koel koelbak
  koeling koelkast koelkop koelrib koeltas koelvak koelvin koepel koerier koers koest koet koffie koken koker kokkel kolf kolfbal kolibrie
  kolk kolom kolonel komaan komedie komeet komen komfoor komiek komisch komma kompas komst komt konden kondigen konijn konkel konvooi koog
  kooi kooiman kook kookles kookpot kooksel kookzak kool koolbak koolvis koolzak koon koop koopdag koopman koopsom koor koord koorhek
  koorkap koot kopbal koper kopgroep kopie kopje koplamp koploper kopman koppel koppen koppig kopstuk koraal kordeel korf korjaal korps
  korrel korst korstmos kort korting kosmisch kost kostbaar kostuum kotelet koter koto kotter koud kous kouter kovel kozak kozen kozijn
  kraag kraai kraak kraal kraam kraan kraanoog krab krabben kracht kraker kramer krans krant krap krater krediet kreeft kreeg kreek kreet
  krekel krent kreuk kreukel kribbe kriebel krijgen krijgers krijgt krijt krimpen kring krinkel kritiek kritisch kroeg kroes kroket
  krokodil krokus krom krombek kromming kroniek kroning kronkel kroon kroos kroot kruiden kruik kruimel kruin kruipen kruiper kruipt kruis
  kruisweg kruk krukas krul kubiek kubus kudde kuif kuifaap kuiken kuil kuilnet kuip kuipbad kuit kuitvis kunnen kunst kunstkoe kunstoog
  kunt kushand kusje kussen kust kustvak kustweg kuur kwaad kwab kwadrant kwak kwakkel kwal kwam kwart kwartaal kwartel kwartet kwartier
  kwartuur kwast kwebbel kweek kwekerij kwestie kwijt kwik kwikbak kwintet kwis kwispel laad laadbak laag laan laars laarzen laat laatkop
  laatste label labo labojas labrador lach lachbek lachbui lachgas ladder lade lading lager lagune laken laklaag lama lamp lampion
  lanceren land landdag landerij landgoed landhuis landing landman landrat landweg lang langzaam lans lantaarn lantaren lappen laptop larf
  larve lasagne lasband lasbril lasdoos lasdop lasdraad laser lasflens lasijzer laskap lasnaad lasplaat lasrups lassen lasstaaf lasten
  lastig lastpak laswerk later lateraal latijn latino laureaat lawaai leader league lector ledemaat ledikant ledlamp leed leefbaar leefde
  leefnet leeft leeftijd leeg leek leemput leende leer leerling leesbaar leeskop leeslamp leesmap leest leesuur leeuw legaal legaat legde
  legenda legende leggen legitiem legsel legt leidde leiden leider leiding leidt lekbak leken lekken lekker lekt lekwater lelie lemma
  lemmer lemmet lenen lengte lening lensdop lenskap lenskop lensput lenzen lepel leraar lerares lesauto lesavond lesdag lesgeven lesgroep
  lesjaar lesje leskaart lesmap lesplan lessen lesstijl lestijd lesuur letten letter leuk leukste leunen leuning level leven levendig
  leverde leveren levering levert lezen lezer lezing libel libelle liberaal libretto licentie lichaam licht lidstaat lied liefde liefje
  liefst liep lier liet liever lieverd lift liga ligbed liggen ligging ligt lijf lijm lijmkam lijmoor lijn lijnbus lijst like likken
  limerick limiet limo limonade limousin lineair liniaal linie link lint lintvis lippen lipstick lipvis list liter literair litteken
  liturgie live living livrei locatie loep logboek logee logen logeren logger logica logisch logo lokaal lokaas loket lokken lokker lollig
  lomp long longvis lont lood loodsen loofbos loofhut look loon loonsom loonwig loop loopbaan loopdag loophek loopkat loopoor looppas
  looppop loos lopend loper lord lorraine lorre losgeld loslaten losmaken lossen lost loterij loting lotto lotus lounge louter lover lozen
  lucht luchtbel luchtweg lucifer luid luier luifel luik luipaard luister luit lukken lukt lunch lunchuur lusten maaiveld maak maal
  maaltijd maan maand maandag maankop maanman maanvis maar maat maatdop maatlat maatpak maatstaf machine macho macht macro madam made
  madera maestro maffe magazijn magazine mager magie magisch magister magneet magnum mail maillot maispap majeur majoor major makelaar
  maken maker makker makkie makreel maling mall mama mamma mammie mams manager manche mand mandaat manga mangel manicure manier manifest
  manilla mank mankeert mannen mannetje mans manschap mantel marathon marche marge margriet marionet maritiem markant marker markies markt
  marlen marmer marmot marron mars martini mascotte masker massa massaal massage masseren masseur massief mastbos master mata match
  matelot materie matig matinee matroos matter mavo mazzel meander mecenas medaille mede media medische medium meedoen meedoet meegaan
  meegaat meeging meekomen meelpap meelzak meemaken meen meenam meeneemt meenemen meer meerder meerkamp meerval meervoud meest meet
  meetdag meeting meetlat meetnet meeuw meewerkt meid meier meierij meiknol meisje mekaar meldde melden melding meldt melk melkbus melkkan
  melkkar melkman melkpak melkpap melkput melksap melkuur melkweg melkwei melodie meloen membraan memo meneer menen mengbak mengen mengkom
  mengsel menigte mening mensen mensheid mensuur mentaal mentor menu meppen merk merkbaar merrie mess messing metaal metafoor meteen
  meteoor meter metgezel methode meting metriek metrisch metro metroman meubel mevrouw mezelf micro middag middel midden middenin midweek
  mier miet mijden mijl mijlpaal mijn mijnheer mijten mijzelf mikken mild milieu miljard miljoen milt minder mineraal mineur mini minibus
  minimaal minimum minirok minnaar minnares minor minpunt minst minstens minuut mioceen mirakel mirror misbak misgaan misgreep miskelk
  miskleur miskraam misleid mislukt mispas mispel mispunt misschot missen misser missie misstand misten mistral mobiel mobile mocht modder
  mode modeduo model modem modepop modern modevak module modus moeder moedig moedwil moeite moeizaam moer moes moeten moetje mogen
  molecule molecuul molen molenaar mollen moment monarch mond mondbal mondiaal monding mondkap monetair monitor monk monogram monsieur
  montage monter monteur montuur monument mooi mooiste moot moppie moraal more moreel morgen morse morzel mosplant mosroos mossel motel
  motie motief motion motor motorjas motorkap motten motto mount mousse mouw move muffin muil muis muiskat muisknop muismat muizen mulder
  mummie munster munt museum musical musicus must mustang mutant mutatie muts muur muze muzikaal muzikant naad naald naaldbos naam
  naambord naamdag naamval naar naartoe naast nabij naburig nacht nadat nadeel nadelig nadenken nadenkt nader nagaan nagel najaar nakijken
  namens namiddag narcis nasmaak natie native natte natuur nautilus nauw navel nazaat nazomer nebbe nederig neef neem neen neer negatief
  negeer negen negentig neiging nemen nepmail nerd nerf nergens nering nero nerveus nest nestbak nestel nestor netel netjes netten netwerk
  neuk neuraal neus neusaap neusdop neusgat neusrug neut neutraal neutron neuzen nevel newton niche nichtje niemand nier niesbui niet
  nietwaar nieuw nieuwste nijdig nikkel niks nimf ninja nippel nipper nipt niveau nobel noch nodig noemde noemen noemer noemt nogal
  nogmaals noir nokkenas nomade nominaal nonsens nood noodkap noodnet noodzaak nooit noorden noords noot norm normaal nota notabel notaris
  notatie notebook noteren notering notie notitie novelle november nuchter nucleair nucleus nulpunt numeriek nummer nuttig oase obelisk
  ober object oblie obsessie obstakel oceaan ochtend octaaf octopus octrooi odeur oefenbak oefenbal oefendag oefenen oefenhok oefening
  oefenpop oehoe oeps oerwoud oester oeuvre oever official officier oftewel ofwel ogen ogenblik oksaal oksel oktober oleander olie oliebad
  oliebol oliejas oliekop olielek olieman olienoot oliepak oliepit olieput olifant olijf olijfbos olijftak omdat omdoen omega omelet
  omgaan omgaat omgang omgeven omgeving omging omheen omhelzen omhoog omhulsel omkeren omkleden omkleed omlaag omleggen ommeland ompraten
  omringd omroep omsloten omvang omvatten omver omweg omwille omwonend omzeilen omzet onaardig onbekend onbemand onbewust ondank onderaan
  onderdak onderlip onderst onderuit onderweg ondiep oneindig ongeacht ongedaan ongehuwd ongekend ongeldig ongemak ongepast ongeveer
  ongewoon ongezien onhandig onjuist onkel onklaar onkruid onlangs online onlust onnodig onnozel onrecht onrust onszelf ontbijt ontdaan
  ontdekt ontdoen onthou onthoud ontkent ontkomen ontleed ontlopen ontmoet ontnemen ontroerd ontrouw ontsla ontslaan ontspan ontstaan
  ontstaat ontstond ontvangt ontving ontwaken ontwerp onveilig onweer onwetend onwettig onwijs onze onzeker onzin oogbad oogbal oogdop
  ooghaar ooghoek oogje oogkas oogklep oogkleur ooglap ooglens oogmerk oogpunt oogrand oogring oogrok oogst oogstdag oogtest oogvlies
  oogwater oogzalf oogzenuw ooievaar ooit oorbel oord oordeel oordop oorknop oorkonde oorlel oorring oorzaak oosten oosters oostkust opaal
  opbellen opbergen opblazen opbouwen opdagen opdat opdeling opdoen opdracht opduiken opeens opeisen open openbaar opendoen opening opera
  operatie operator opereren operette opeten opgaan opgang opgave opgedaan opgeeft opgefokt opgegaan opgeleid opgelet opgelost opgepakt
  opgepikt opgeven opgevoed opgewekt opgezet opging ophalen ophangen opheffen ophouden ophoudt opinie opjagen opkamer opkijken opkomen
  opkomst opkomt opladen oplage opleggen opletten oplevert opleving oplicht oplopen oplossen opmaken opmars opmerken opname opneemt
  opnemen opnemer opnieuw opoe oppakken oppas oppassen oppepper opper opperman oppikken oprapen oprecht oprit oproep opruimen oprukken
  opslaan opsporen opstaan opstap opstel opsturen optelsom optie optillen optimaal optisch optocht optreden optreed opus opvallen opvatten
  opvoeden opvoeren opvolgen opvolger opwarmer opwekken opwinden opzeggen opzet opzicht opzien opzij opzoeken orakel oranje orchidee orde
  ordening orders ordinair oren orgaan organist orgel orgelles orgelman origine orkaan orkest ornament ossenkar ossenkop ossenoog otter
  ouder ouderdag ouderrol oudheid oudje oudste outfit ouwe ouwel ovaal oven overal overdag overeen overeind overgang overging overheen
  overheid overhemd overig overkant overkomt overkwam overleef overleg overloop overname overstap overste overuur overweg overzees paal
  paan paander paar paard pachter pack pact paddel page pagekop pagina pagode pakbon pakhuis pakje pakken pakker pakket pakt pakwerk
  paleis paling pallet palm palmares palmtak palter palts pamflet pand panda paneel panel panne panorama pantalon panter pantser papa
  papaja papaver papegaai paper papfles papier papil pappa pappie paprika paps paraaf paraat parabel parabool parade paradijs parallel
  paraplu parasol parcours pardoen pardon parel parfum paring park parkbos parkeren parket parkiet parking parodie parool part partikel
  partner pasar pasbout pasfoto pashok pasja paskaart paskamer paskwil paslezer pasmodel pasmunt paspop pasrand passage passe passie
  passief past pasta pastei pastel pasvorm paswerk paswoord patat patent pater patriot patroon patser pauw pauwin pauwoog pauze pech
  pechdag pedaal pedagoog peddel peer peet peetoom pegel peiling peilvak pels pelsjas peluw pendule pennen penning pennoen pensee pensioen
  pension peper peppel perceel percent perfect perikel periode perk perron pers persdag persgas persman persmap persoon perswee pervers
  pest pesthol petfles petitie peul peuter peuzel pianist piano pianoduo pianoles piccolo picknick pief piek piekdag piekeren piekuur
  piemel piep pier pierce piezel pigment pijl pijp pijpzak pikte pilaar pilaster piloot pilot pils pimpel pinakel pinang pincet pincher
  pinda pink pinnen pinpas pioen pion pionier pipet piraat piramide pitbull pittig pizza plaag plaat plaatsen plaatste plafon plafond
  plager plagerij plagiaat plak plakkaat plan planeet plank planning plantage planton plat plataan plateau plateel platform platkop
  platvis platvoet platworm platzak plechtig plee pleegde pleegt plegen pleidooi plein pleister pleiten plek plensbui pletrol pletter
  plevier plezier plicht plint plioceen ploeg plons plooi plooirok plot plug pluim pluis pluk plumeau plus pochet pocket podcast podium
  poedel poeder poeier poel poes poetsen pofmouw poging pointe pokeren pokken polair polder polen poli poliep politici poll polo pols pomp
  pompbak pompoen pompon pompput pond pons pont ponton pool poort poos poot pootui pootvis popband popcorn pope popelen popgroep poppen
  populair populier port portaal portiek portier porto portret poseren positie positief post postbak postbode postbus postkar postman
  postpak postuum postuur postvak postzak potentie poter pothelm pothoed potje potkluit potlood potmeter potplant potspel potten potter
  poule power praat prachtig prairie praktijk prat prauw precies prefect prei preken prelude premier prent present prestige pret pretnet
  pretoren pretpark prettig prijs prijzen prik prikkel prikpil prima primaat primair prime primeur primus principe printer prisma privaat
  probeer proberen probleem procent producen producer product proef proeven proever prof profclub profiel program project promoten
  promotie promotor prompt pronken pronker prooi proosten proper proppen protest protocol proton pruik pruim prul puber publiek puck
  pudding pueblo puin puinbak puinbed puinhoop puit pullman puls punk punkpop punt puntdak puntzak pupil putboor putten putter putwater
  puur puzzel raad raadsel raadsman raaf raagbol raak raakvlak raam raap raar raat race racedag radar radeloos rader radiaal radicaal
  radijs radio radius radja rafel rafter rage ragebol ragout raid rail railnet rakel rakker rammel rammen ranch rand randweg randzee rang
  rangorde ranking ransel rantsoen rapgroep rapplaat rapport rapstijl raptekst rasp raster rasuur ratel rating ratio rauw ravijn razend
  reactie reactor reageert reageren rebellen recensie recent recept receptie receptor recessie rechaud recht rechtop rechtse reclame
  record rector redactie redden redder redding rede redenen rederij redt reductie reed reeks reep reet refrein refter regel regeling regen
  regenbui regenjas regentes regenval regeren regie regiem regime regiment regio register regulier reiger reiken reinigen reis reisboek
  reisbus reisdag reispas reissom reistas reistijd reiszak reizen reiziger rekel rekenen rekening rekent rekken rekker rekruut relatie
  relatief release relevant remake remblok remedie remise remkabel remklauw remklep remmen remproef remspoor remwerk renbaan rendabel
  rende rendier rennen renner rente rentree replica reporter reptiel research resem reserve resident resort resource respect rest restant
  restgas restoren retabel retorica retour reuk reukzin reus reuter review revisie revival revue ribbel ribben ribbroek ribstof richten
  richter richting richtte ridder rider riedel riem riep riff rijbaan rijbak rijdag rijden rijder rijdt rijen rijhal rijhuis rijk rijkop
  rijkste rijksweg rijkunst rijlaars rijles rijlijn rijm rijp rijpaard rijproef rijspoor rijst rijstoel rijstvla rijtest rijtje rijtuig
  rijvak rijzadel rijzweep rilling rimpel ring ringbus ringmap ringmus ringnet ringweg rinkel riool risico riskant riskeren rite ritje
  ritme ritmisch ritsvak ritten ritueel ritus rivaal rivier robber robijn robot robuust rock rockster roddel rodeo roebel roede roedel
  roeien roeier roemen roemer roep roeping roer roes roet roetmop roffel roker rolfilm rollen roller rolling rolmaat rolstoel roltrap
  romaans romance romer rommel romp rond rondeel rondkom rondkop rondo rondreis rondrit rondsel rondvis rondweg rood roodkop rooibos rooie
  rooilat room roomvla rooster root rosmolen rotatie rotklus rotonde rotor rots roulette route routine rouwen rozen rozet rozijn rubber
  rubriek rugtas rugvin rugzak ruig ruiken ruiker ruikt ruil ruimen ruimer ruimte ruis ruiten ruiter rumfles rund runnen runner runt rups
  rush russen rustbed rustdag rusten rustig rustuur ruwe ruzie saai sabel sacraal safari safe saffier saga sage salade salaris saldo sale
  salon saloon salto salvo samba samen sample sanctie sandaal sandwich sanering sant sapkuur sappig sarcasme sardien sater satire saucijs
  sauna saus sauskom sauspan savanne scala scan scenario scene scepter schaal schaam schaap schaar schabel schacht schade schaduw schaffen
  schakel schaken schaker schalk schamen schans schap schar scharrel schat schattig schede scheef scheel scheen scheep scheer scheet schei
  schelm schelp schema schenden schenkel schenken schep schepel schepsel scheren scherf scherm scherp scherven schets scheur scheut schijf
  schijn schikken schil schild schilfer schim schimmel schip schipper schoen schoep schoffel schoft schok schol scholier scholing schommel
  schooier school schoon schop schor schorsen schot schotel schouder schout schouw schrap schreef schreeuw schrift schrijf schrijn schrik
  schroef schrok schroot schubben schudden schuier schuif schuim schuin schuit schuiven schuiver schurken schut schutter schuur scoop
  scooter score script scrupel seconde secret sectie sectio sector sedan seder sediment segment sein seinhuis seizoen selder selectie
  semester senaat senator senior sensatie sensor sergeant serie serieus serieuze serre serum server service servies sessie setter setting
  sfeer shampoo shawl shelter sheriff shift shilling shirt shogun shooter shop short shot show showman shuttle sieraad siersel siervis
  sifon sigma signaal signeren sijs sikkel silhouet silo simpel sinds singel single sinjeur sint sintel sinus sirene siroop sisser sister
  sitcom site sitemap situatie sjaal sjabloon sjalot sketch skibus skidag skihal skihut skiles skip skipak skipas slaag slaap slaapzak
  slab slabed slak slakom slakrop slalom slam slap slaperig slecht slee sleehak sleep sleepoog sleper sleuf sleutel sliep sliert slijmen
  slijmvis slijper slijtage slik slikken slim slimste slinger slip sloeber sloegen sloep slof slogan slok slokop sloop slop slordig slot
  slotbel slotdag slotrit slotsom slotzin sluier sluipen sluiper sluis sluit sluiting sluitjas sluizen slurf sluw smaak smal smeden smeek
  smeer smeken smelten smeren smerig smikkel smoes smoking smuiger smul smurf snaar snabbel snack snackbar snap snater snavel sneaker sneb
  snee sneed sneeuw snel snelheid snelste sneltram snelweg sneu snijbal snijden snijdt snijkop snik snip snit snoek snoep snoer snoes
  snoet snooker snor snuif snuit snuiven snuiver soap sober sociaal sociale soep soepel soepkip soepkom soepkop soes sofa soft software
  soiree sokkel sokken soldate solist solitair sollen solo somber sommig soms sonate sonde song sonnet soort sopraan sortie sound souper
  souvenir sowieso spaak spaan spaander spaar spalier span spannend spanning spanrib spanrol spar spatel spatie speaker specerij specht
  speciaal special specimen spectrum speech speed speelbos speeldag speelde speeltje speeluur speelwei speer spel speld speldag spelles
  spelling speltak spencer sperwer spetter spiegel spier spies spijer spijker spijl spijt spike spil spin spindel spion spiraal spit
  spleet splinter split splitsen spoedig spoel spoeling spoiler spoken spon sponning sponsor spontaan sponzen spoor spoorweg sport
  sporthal sportief spot sprak sprank sprankel spreek spreeuw sprei spreken spreker sprenkel spreuk springen springer springt sprint
  sproeier sproet sprokkel sprong spruit spugen spuit spuitbus spuitkop spul spurt staaf staag staak staal staan staander staar staat
  stabiel stad stadhuis stadion stadium stadsbos stadsbus stafchef staffel stagiair staking stallen stalles stalling stalnet stam stamboom
  stamper stamppot stand stang stap stapel star startuur station statisch statuut staven steak steden stee steeds steeg steel steenweg
  steevast steiger steil stel stelling stelsel stem stemdag stemhok stemming stempas stempel stencil stenen step ster sterk sterkste
  stermol sterrit sterrol steun steur stevel stevens stevig stichten stichter stick stiekem stiel stier stift stijf stijgen stijging
  stijgt stijl stijlvol stijve stikt stil stilton stip stobbe stoel stoep stoer stoet stof stofjas stofkam stofkap stofzak stok stokerij
  stokvis stolp stolsel stomerij stomp stoms stond stoofpot stoom stoor stoornis stop stopbus stoppel stopsel store storing stormbui
  stormen stortbui storten stortte stortzee stoten stout straal straat strak straling strand strang stream streek streep strek stress
  streven strijk strik string strip stro strobed strobos strohut stroman stroming stronk stroom stroop stropdas stropop strozak struik
  studeert student studeren studie studio stuit stuiver stuk stunt stuur stuurman stuw stuwdam stuwmeer subgroep subject subsidie subtiel
  succes suiker suisse suite super supercup superior superman support surfen surfles surfpak surplus sushi sweater swing taai taak taakuur
  taal taalbad taalles taalman taalrol taart tabel tableau tablet taboe tachtig taco tactiek tactisch tafel tafereel takel takken talent
  talie taling talkshow talloze talon talrijk talud tamboer tanden tandkas tandwiel tang tango tankbon tankdop tanken tanker tankpas
  tankput tanks tanktas tante tapdans tape tapijt tapkast tapkraan tapperij tappunt taps tapwater target tarief tassen tast tastzin
  tasveld tater tatoeage tattoo team techniek teckel teder teek teelt teen teer teerdag teerling teerton teevee tegel tegemoet tegen
  tegenaan tegoed tehuis teil tekeer tekenaap tekenaar tekende tekenen tekening tekens tekent tekort tekst telboek telefoon telegram
  teleur telfout telg telgang teljoor telkaart telkens tellen teller telling teloor telpas telraam telt telwerk telwoord temmen tempo
  tendens tender tenor tent tentakel tentdak tenue tenzij tepels term termijn terminal terminus terp terra terrein terrine tertiair terug
  terugkom terwijl terzijde test testbed testdag testpop testrit testset teug teugel teveel tevoren tevreden theater thee theebus theekop
  theepot thema theorie these thesis thriller thuis ticket tiebreak tien tiend tienkamp tiental tijd tijdens tijding tijdperk tijdrit
  tijdstip tijdvak tijger tikfout tikken tikker tikt tikwerk tillen timer timing timpaan tint tippen tips titan titel titelrol tittel
  titulair tjonge toast tobbe tobberij tocht toedoen toegang toegeven toekomen toekomst toelaten toemaat toen toename toendra toenemen
  toer toerist toernooi toerrit toeslaan toestaan toestaat toestand toestel toet toetsen toetsing toeval toezicht toezien toffee toffel
  toga toilet tolhuis tolk tomaat toneel tonen tong tongval tonijn tonnen toogdag toom toonbank toonder toont toost toot topclub topdag
  toplaag topman toponiem toppen topper toren tori torn tornado tornooi tortel totaal totdat toto toupet tour tournee touw touwtjes
  tovenaar toveren township traag traan traceren trachten track tractor traditie tragedie trailer trainen trainer training traject
  traktaat trakteer tralie tram tramnet tramrit tramweg trance trans transept transfer transit trap traphal travee trede tree trefbal
  trefdag treffen treffer treft trein trek trekbal trekbel trekbus trekdag trekkar trekkas treknet trekoog trekpop treksel trekvis trekzak
  trend tres treuzel trial triatlon tribune tribuut trick tricolor tricot triest trilhaar trillen triller trilling trilogie trio triomf
  trip triton triviaal troep troetel trof trofee troffel trog trok trol trombone trombus trommel trompet tronie troon troop troosten tros
  trots trouw trouwdag trouwens truc truck truffel trust truweel tsarina tuba tube tuil tuin tuinbed tuindag tuindorp tuinhek tuinhok
  tuinkas tuinman tuinset tulp tune tuniek tunnel turbine turbo turfbak turfhok turken turnen turner turnhal tussen twaalf twee tweed
  tweedjas tweeling tweemaal tweetakt tweetal twijg twintig twist uienbed uiensap uier uilenbal uilenkop uilenoog uitbouw uitdelen uitdoen
  uiteen uiteinde uiten uiterst uitgaan uitgaat uitgang uitgave uitgeput uitgeven uitgever uitgifte uitging uithalen uithoek uiting uitje
  uitkijk uitkomen uitkomst uitkomt uitleg uitloper uitmaakt uitmaken uitstaan uitstap uitstel uitweg uitzicht uitzien uitziet ulevel
  ulster ultiem ultra unaniem unie uniek uniform unit unster update uploaden upper uren urenlang uurtje uurwerk uzelf vaag vaak vaal vaan
  vaandel vaar vaartuig vaarwel vaas vaat vacature vaccin vacht vader vakantie vakbond vaker vakwerk valies valk vallei vallen vallicht
  vals valstrik valt valuta vanaf vanavond vandaag vandaan vandaar vandoor vangbal vangen vanger vangnet vangt vannacht vanuit vanwaar
  vanwege vanzelf vapeur variabel variant variatie vast vastzit vatbaar vatten vazal vector vedermot veeg veel veelvoud veen veenbes
  veenmol veenput veer veerman veertien veertig vega veger vehikel veildag veilig veiling veld veldbed velddag veldkei veldloop veldrat
  veldrit velg vellen vendel vennoot venster vent ventiel venture veranda verander verbaal verbaasd verbaast verbazen verbergt verbind
  verboden verbond verborg verbreed verbruik verdedig verdeeld verdelen verder verderop verdiend verdient verdoen verdoven verduren
  verdween vereerd vereisen vereist verenigd verering verf verfbad verfpot verfrol vergaan vergaren vergat vergeefs vergeeft vergeet
  vergeten vergeven verging vergist vergt verhaal verheugd verheven verhit verhogen verhuisd verhuist verhuren verjagen verkeer verkeerd
  verkeren verklaar verkleed verknald verkocht verkoop verkoper verkort verlaat verlagen verlang verleden verlegen verlenen verlicht
  verliefd verlies verliet verlof verloofd verloop verloor verloren verlost vermaak vermaard vermaken vermeld vermist vermoed vermoeid
  vermogen verrast verre verrekte verricht verroer vers verschil versie verspild verspilt versta verstaan verstand versteld verstopt
  vertaald vertalen vertaler verte vertel verteld vertonen vertrek vertrok vertrouw vervagen verval verveel vervelen verven verving
  vervoer vervolg vervolgd verwaand verwacht verwant verward verwend verwerkt verweven verwezen verwijt verzamel verzeker verzet verzin
  verzoek verzorgd vest vestigen vesting vestzak vetbol veter veteraan vetkaars vetklep vetklier vetklomp vetlaars vetleer vetoog vetplant
  vetpot vetput vetrand vetrol vetvlek vetwei vetzuur veulen vezel viaduct vice video viel vier viering vierkant viertal vies view vieze
  vignet vijf vijftal vijftien vijftig vijver vijzel villa vilt vinden vindt vinger vink vinkiel violier violist viool virtueel visavond
  visbak visbank visblaas visboer visboot visclub visdag visdraad visfilet visgids visgraat vishaak vishal vishoek visie visioen visite
  viskar viskom viskraam vislepel vislijn vismaat visman vismarkt vismijn visnet visotter vispas visplaat visplan visplek visreis vissaus
  vissen visserij vissoep vissoort vistas vistijd vistocht visueel visvrouw viswater viszaak vitaal vitamine vizier vlaag vlaai vlag vlak
  vlakbij vlakgom vlam vlaskam vlaskop vleeskoe vlegel vleier vlek vlet vleug vleugel vlezig vliem vlier vlies vlinder vloed vloei
  vloeiend vloer vlog vlok vlonder vlooien vloot vlot vlug vocaal vocal voeden voeding voedsel voedt voeg voelde voelen voelt voer voerbak
  voerhek voering voerman voertaal voertuig voetbad voetbal voetbed voeten voetkus voetrem voetstap voetstuk voetval vogel voldaan voldoen
  voldoet volgde volgen volgend volger volgorde volgt volk volkomen volle volledig volmaakt volmacht volstaan volt volta voltijds voltooid
  volume vonden vonder vondst vonk vonnis voor vooraan vooraf vooral voorbij voordat voordeel voordeur voordoen voorgoed voorheen voorin
  voorjaar voorkant voorkeur voorkomt voorman voornaam voorop voorpoot voorraad voorstad voorste voorstel voortaan vooruit voorvak voorval
  voorvork voorwerp voorwiel voorzien voorzorg vorig vork vorm vormbak vorming vorst vorstin vosaap vospaard vraag vracht vrede vredig
  vree vreemd vreugde vrezen vriend vriendin vriezer vrij vrijdag vrijerij vrijheid vrijuit vrijwel vrind vroeg vroegere vrolijke vrome
  vroom vrouw vrucht vuil vuilbak vuilkar vuilnis vuilzak vuist vulkaan vullen vulling vult vurig vuur vuurbal vuurbol vuurkei vuurman
  vuurwerk vuurzee waag waaier waak waakzaam waal waar waaraan waarbij waarborg waard waardeer waardin waardoor waarheen waarheid waarin
  waarmee waarom waarop waartoe waaruit waarvan waarvoor waas wacht wachtend wade wadi wafel wagen wagenas wagon wakker walker wallen walm
  walmuur walnoot wals walvis wand wandel wandrek wang wangzak wanneer want warmer warmte warren wasbaas wasbak wasbank wasbeer wasbeurt
  wasbloem wasboom wasbord wasdag wasdoek wasdraad wasem washand washok washuis waskaars wasketel waskom waskot waskuip waslijn wasmand
  wasmerk wasmodel wasmolen wasmot wasrek wasrol wassalon wassen wasspeld wastafel wastijd wasvrouw waswater waszak water waterbed
  waterpas waterput watertor waterval waterweg watt wauw wave wazig weblog webradio website weckpot wedde wedding weed weefkam weefsel
  weefvak weegt week weekbak weekblad weekdag weekeind weekend weekpas weer weergave weerloos weerman weerwil weerwolf weerzien weerzin
  weet wegdek wegdoen wegel wegen wegennet wegga weggaan weggaat weggeven wegging weghalen wegjagen wegkomen wegkomt weglopen wegnemen
  wegrace wegwezen weide weigerde weigeren weigert weiman weinig weitas wekken wekker weldra weleens welk welkom wellicht welnee welnu
  welp welzijn wenden wending wenen wennen wensen wensput wenst werd wereld werf werk werkbak werkbij werkbon werkdag werkende werkhok
  werking werkles werkloos werkman werkmap werkpak werkplek werkput werkset werkster werktuig werkuur werkvak werkzaam werpen werpnet
  wervel werven wesp westen western westers westkust wetboek wetende wetering wetgever wetten wettig wever weverij wezel wezen wicht wieg
  wiek wiel wieldop wiens wier wijd wijdbal wijding wijk wijkbus wijlen wijs wijsheid wijsneus wijten wijting wijven wijze wijzigen wikkel
  wild wildcard wilg willen wilt wimper wind windel windsel windzak winkel winnaar winnares winnen winning winst wint wipneus wippen
  wipper wiskop wiskunde wissel wissen wist witkop witten witvis woede woedend woelrat woensdag woerd woest woestijn wolaap wolbaal
  wolboom wolhaar wolk wolkam wolmarkt wolven wolvin wolzak wonen woning woonde woont woonwijk woord worden wordt workshop worm wormgat
  worp wortel woud woudaap wouw wrak wrede wrijven wrijving wroeging wurm zaad zaag zaagbek zaagbok zaagvis zaaibed zaaien zaak zaal zacht
  zadel zadeldak zagerij zakcent zakdoek zakenjet zakenman zakje zakkam zakken zaklamp zakpijp zakt zakwater zalf zalig zalm zamelen
  zandbad zandbak zandbed zandig zandkop zandman zandput zandweg zandzak zandzee zangduo zanger zangeres zangles zaten zaterdag zebra
  zeebaars zeebad zeedag zeekat zeekoe zeel zeeman zeemvel zeep zeepbel zeer zeester zeevis zege zegekar zegel zeggen zegt zeiden zeik
  zeil zeildag zeilles zeilpak zeis zeker zelden zeldzaam zelf zemel zenden zender zending zenit zenuw zeppelin zero zesdaags zesde
  zeshoek zestien zestig zetbaas zetel zetten zeug zeuren zeven zeventig zich zichzelf ziel zien ziet ziezo zijbeuk zijde zijdeur zijgevel
  zijkant zijlijn zijmuur zijn zijraam zijruit zijspan zijstap zijt zijtak zijvak zijwand zijweg zijwiel zilveren zindeel zingen zingt
  zinkbad zinkbak zinken zinkput zinloos zinnen zintuig zinvol zitbad zitbank zithaas zithoek zitje zitten zitting zoals zocht zodanig
  zodat zodra zoeken zoeker zoekt zoekvak zoemer zoen zoet zoiets zojuist zolang zolder zomaar zomer zomerjas zomeruur zondag zong
  zonlicht zonnen zonnig zoogdier zoogkoe zooi zool zoom zoomlens zoon zootje zorg zorgkas zorgpas zouden zout zoutbad zoutbak zoutzak
  zoveel zover zowat zowel zucht zuiden zuidkust zuidpool zuigen zuiger zuignap zuigt zuigvis zuil zuinig zuiver zulke zullen zult zusje
  zussen zuster zuur zuurbad zuurbal zuurstof zuurstok zuurzak zwaaien zwaan zwaar zwaard zwabber zwager zwak zwaluw zwam zwavel zweet
  zwembad zwemhal zwemmen zwemmer zwempak zwemster zwemuur zweren zwerfkei zwerm zweten zweven zwijgen
`
  .trim()
  .split(/\s+/)
