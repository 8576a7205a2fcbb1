export const settings = {
  title: 'Instellingen',
  look: {
    title: 'Zo ziet het eruit',
    lang: 'Taal',
    langs: { nl: 'Nederlands', en: 'English' },
    langNote: 'De kaarten zelf zijn in het Nederlands.',
    theme: 'Kleuren',
    themes: { system: 'Zoals de tablet', light: 'Licht', dark: 'Donker' },
    size: 'Grootte van de letters',
    sizes: { normaal: 'Normaal', groot: 'Groot', grootst: 'Grootst' },
    sampleLabel: 'Voorbeeld',
    sample: 'Zo groot staat de tekst straks op tafel.',
    motion: 'Beweging',
    motionHint: 'Kaarten schuiven en draaien. Zet het uit als dat stoort.',
  },
  aloud: {
    title: 'Voorlezen',
    checking: 'Even kijken of deze tablet kan voorlezen …',
    yes: 'Deze tablet heeft een Nederlandse stem. Bij een kaart staat de knop Lees voor. De tekst blijft op de tablet.',
    no: 'Deze tablet heeft geen Nederlandse stem. Daarom zie je geen knop Lees voor.',
    noHow:
      'Stemmen via internet gebruiken we niet: dan zou de tekst de tablet verlaten. In de instellingen van de tablet kun je vaak een Nederlandse stem downloaden.',
  },
  keys: {
    title: 'Sneltoetsen',
    use: 'Sneltoetsen gebruiken',
    hint: 'Ze werken alleen als een kaart of de stapel gekozen is.',
    key: 'Toets',
    does: 'Doet dit',
  },
  offline: {
    title: 'Zonder internet',
    ready: 'Klaar voor offline',
    readyText: 'De app, de kaarten en de letters staan op deze tablet. Internet is niet nodig.',
    busy: 'Nog niet klaar voor offline',
    busyText:
      'De app wordt nog klaargezet. Laat hem even open terwijl er internet is. Dan verandert deze regel.',
    never: 'Deze browser kan niet zonder internet openen',
    neverText:
      'De app werkt wel, maar alleen met internet. Probeer een andere browser, of zet privé browsen uit.',
    update: 'Er is een nieuwe versie',
    updateText: 'Bijwerken duurt een paar tellen. Gesprekken blijven staan.',
    updateLater: 'Er is een nieuwe versie. Bijwerken kan als het gesprek dicht is.',
    updateNow: 'Werk nu bij',
    install: 'Zet op beginscherm',
    installWhy: 'Dan opent Kaarttafel als een app en blijven gesprekken beter bewaard.',
    ios: 'Op een iPad of iPhone',
    iosSteps: [
      'Open deze pagina in Safari.',
      'Tik op de knop Deel: het vierkantje met de pijl omhoog.',
      'Kies Zet op beginscherm en tik op Voeg toe.',
    ] as readonly string[],
    android: 'Op een Android-tablet of telefoon',
    androidSteps: [
      'Open deze pagina in Chrome.',
      'Tik op de drie puntjes rechtsboven.',
      'Kies App installeren of Toevoegen aan startscherm.',
    ] as readonly string[],
    installNote:
      'Let op: op een iPad begint de app op het beginscherm leeg. Neem gesprekken mee met een reservekopie.',
    installed: 'Kaarttafel staat op je beginscherm.',
  },
  keep: {
    title: 'Bewaren op deze tablet',
    lead: 'Alles blijft op deze tablet. Er is geen account en geen kopie op internet.',
    granted: 'De browser heeft beloofd dat hij niets zelf opruimt.',
    refused: 'De browser belooft nu niets. Hij mag gesprekken opruimen als de tablet vol raakt.',
    refusedHow: 'Zet de app op het beginscherm en vraag het dan nog eens. Dat helpt vaak.',
    unknown: 'Deze browser zegt niet of hij gesprekken zelf opruimt.',
    ask: 'Vraag de browser om niets op te ruimen',
    answer: 'Antwoord van de browser:',
    risks: 'Dit kan alles toch wissen',
    riskList: [
      'Iemand wist de gegevens van de browser.',
      'Safari wist alles na 7 dagen zonder gebruik. Dat gebeurt niet als de app op het beginscherm staat.',
      'De tablet raakt kwijt of gaat stuk.',
    ] as readonly string[],
    backup: 'Maak een reservekopie',
    backupHint: 'Een reservekopie is een bestand. Bewaar het op een andere plek.',
  },
  stored: {
    title: 'Wat hier staat',
    counting: 'Even tellen …',
    sessions: (count: number) => (count === 1 ? '1 gesprek' : `${count} gesprekken`),
    texts: (count: number) =>
      count === 1 ? '1 getypte tekst of naam' : `${count} getypte teksten en namen`,
    own: (count: number) =>
      count === 1
        ? '1 eigen set, casus of werkvorm'
        : `${count} eigen sets, casussen en werkvormen`,
    nothing: 'Hier staat nog niets. Alleen de kaarten die bij de app horen.',
    size: (size: string) => `Samen met de app is dat ongeveer ${size}.`,
    damaged: (count: number) =>
      count === 1
        ? '1 gesprek is beschadigd. Bij Verslagen kun je het als bestand bewaren.'
        : `${count} gesprekken zijn beschadigd. Bij Verslagen kun je ze als bestand bewaren.`,
    unreadable: 'Tellen lukt nu niet. Er is niets gewist.',
    reports: 'Naar de verslagen',
    wipe: 'Wis alles op deze tablet',
    ask: {
      title: 'Alles op deze tablet wissen?',
      goes: 'Dit gaat weg, voorgoed',
      goesList: [
        'alle gesprekken en tafels',
        'alle namen en getypte teksten',
        'eigen kaartensets, casussen en werkvormen',
        'deze instellingen, behalve de taal',
      ] as readonly string[],
      stays: 'Dit blijft',
      staysList: [
        'de kaarten, casussen en werkvormen die bij de app horen',
        'bestanden die je zelf hebt bewaard',
      ] as readonly string[],
      backup: 'Eerst een reservekopie',
      confirm: 'Wis alles',
    },
    wiping: 'Bezig met wissen …',
    wiped: 'Gewist. Er staat niets meer van jullie in deze app.',
    failed:
      'Wissen lukte niet helemaal. Er kan nog iets staan. Sluit andere vensters van Kaarttafel en probeer het opnieuw.',
  },
  about: {
    title: 'Over Kaarttafel',
    version: (version: string) => `Versie ${version}`,
    promises: 'Wat we beloven',
    promiseList: [
      'Na het eerste bezoek werkt de app zonder internet. Een nieuwe versie komt als jij het goedvindt, of nadat de app helemaal dicht was. Open gesprekken gaan gewoon door.',
      'Niets verlaat de tablet, behalve wat je zelf als bestand bewaart. Geen account, niemand kijkt mee.',
      'Staat er Bewaard? Dan staat het echt op deze tablet. Ook als je de app sluit of de batterij leeg is.',
      'In twee tikken liggen de kaarten op tafel. Namen hoeven niet.',
      'Een kaartenset is een bestand. Je kunt hem lezen, bewerken, afdrukken en aan iemand geven.',
    ] as readonly string[],
    sources: 'Waar de kaarten vandaan komen',
    licences: 'Licenties',
    licenceList: [
      'De app: MIT. Iedereen mag de code gebruiken en aanpassen.',
      'De kaarten, casussen en werkvormen: CC BY 4.0. Je mag ze gebruiken en aanpassen als je de bron noemt.',
      'De letter: Atkinson Hyperlegible Next, SIL Open Font License 1.1.',
    ] as readonly string[],
    notices: {
      title: 'Wat er van anderen in zit',
      what: 'Deze app gebruikt software en een letter van anderen. Dit zijn hun licenties, in het Engels.',
      reading: 'Even ophalen …',
      failed: 'De licenties zijn nu niet te lezen. Probeer het met internet nog eens.',
    },
  },
};
