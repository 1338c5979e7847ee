namespace Gridlock.Puzzles.Themes;

/// <summary>What appears in the scenes of a film.</summary>
public sealed class Film()
    : WordTheme(
        "film",
        """
        en column: scene, scenes
        de column: die Szene, Szenen, Szenen
        es column: la escena, escenas

        en vehicle: tractor, ambulance, motorcycle, helicopter, limousine, gondola, sleigh, locomotive
        de Fahrzeug: der Traktor, der Krankenwagen, das Motorrad, der Hubschrauber, die Limousine, die Gondel, der Schlitten, die Lokomotive
        es vehículo: el tractor, la ambulancia, la motocicleta, el helicóptero, la limusina, la góndola, el trineo, la locomotora

        en building: lighthouse, castle, windmill, cathedral, prison, factory, skyscraper, monastery
        de Gebäude: der Leuchtturm, das Schloss, die Windmühle, die Kathedrale, das Gefängnis, die Fabrik, der Wolkenkratzer, das Kloster
        es edificio: el faro, el castillo, el molino, la catedral, la prisión, la fábrica, el rascacielos, el monasterio

        en disguise: moustache, monocle, crown, helmet, tuxedo, eyepatch, apron, veil
        de Verkleidung: der Schnurrbart, das Monokel, die Krone, der Helm, der Smoking, die Augenklappe, die Schürze, der Schleier
        es disfraz: el bigote, el monóculo, la corona, el casco, el esmoquin, el parche, el delantal, el velo

        en container: suitcase, teapot, barrel, aquarium, coffin, bucket, backpack, mailbox
        de Behälter: der Koffer, die Teekanne, das Fass, das Aquarium, der Sarg, der Eimer, der Rucksack, der Briefkasten
        es recipiente: la maleta, la tetera, el barril, el acuario, el ataúd, el cubo, la mochila, el buzón

        en beverage: lemonade, espresso, champagne, milkshake, whisky, cider, vermouth, liqueur
        de Getränk: die Limonade, der Espresso, der Champagner, der Milchshake, der Whisky, der Apfelwein, der Wermut, der Likör
        es bebida: la limonada, el espresso, el champán, el batido, el whisky, la sidra, el vermut, el licor

        en gadget: megaphone, projector, camera, tripod, loudspeaker, calculator, clapperboard, radio
        de Gerät: das Megafon, der Projektor, die Kamera, das Stativ, der Lautsprecher, der Taschenrechner, die Filmklappe, das Radio
        es aparato: el megáfono, el proyector, la cámara, el trípode, el altavoz, la calculadora, la claqueta, la radio

        en musical instrument: guitar, saxophone, harmonica, cello, organ, banjo, trombone, drum
        de Musikinstrument: die Gitarre, das Saxofon, die Mundharmonika, das Cello, die Orgel, das Banjo, die Posaune, die Trommel
        es instrumento musical: la guitarra, el saxofón, la armónica, el violonchelo, el órgano, el banjo, el trombón, el tambor

        en plant: cactus, bonsai, nettle, bamboo, hibiscus, sunflower, lavender, clover
        de Pflanze: der Kaktus, der Bonsai, die Brennnessel, der Bambus, der Hibiskus, die Sonnenblume, der Lavendel, der Klee
        es planta: el cactus, el bonsái, la ortiga, el bambú, el hibisco, el girasol, la lavanda, el trébol
        """
    );
