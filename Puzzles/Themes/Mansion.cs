namespace Gridlock.Puzzles.Themes;

/// <summary>What a detective finds in the rooms of a mansion.</summary>
public sealed class Mansion()
    : WordTheme(
        "mansion",
        """
        en column: room, rooms
        de column: das Zimmer, Zimmer, Zimmern
        es column: la habitación, habitaciones

        en artwork: statue, portrait, mosaic, tapestry, fresco, bust, engraving, watercolour
        de Kunstwerk: die Statue, das Porträt, das Mosaik, der Wandteppich, das Fresko, die Büste, der Kupferstich, das Aquarell
        es obra de arte: la estatua, el retrato, el mosaico, el tapiz, el fresco, el busto, el grabado, la acuarela

        en murder weapon: revolver, candlestick, poison, razor, syringe, dagger, sabre, chainsaw
        de Mordwaffe: der Revolver, der Kerzenständer, das Gift, das Rasiermesser, die Spritze, der Dolch, der Säbel, die Kettensäge
        es arma homicida: el revólver, el candelabro, el veneno, la navaja, la jeringuilla, el puñal, el sable, la motosierra

        en document: testament, passport, receipt, diary, telegram, newspaper, calendar, invitation
        de Dokument: das Testament, der Reisepass, die Quittung, das Tagebuch, das Telegramm, die Zeitung, der Kalender, die Einladung
        es documento: el testamento, el pasaporte, el recibo, el diario, el telegrama, el periódico, el calendario, la invitación

        en dessert: tiramisu, sorbet, jelly, pudding, compote, pancake, meringue, waffle
        de Nachtisch: das Tiramisu, das Sorbet, die Götterspeise, der Pudding, das Kompott, der Pfannkuchen, das Baiser, die Waffel
        es postre: el tiramisú, el sorbete, la gelatina, el pudin, la compota, la tortita, el merengue, el gofre

        en piece of furniture: armchair, bookcase, wardrobe, mirror, sideboard, desk, stool, hammock
        de Möbelstück: der Sessel, das Bücherregal, der Kleiderschrank, der Spiegel, die Anrichte, der Schreibtisch, der Hocker, die Hängematte
        es mueble: el sillón, la estantería, el armario, el espejo, el aparador, el escritorio, el taburete, la hamaca

        en jewel: necklace, bracelet, earring, brooch, pendant, diadem, medallion, cufflink
        de Schmuckstück: die Halskette, das Armband, der Ohrring, die Brosche, der Anhänger, das Diadem, das Medaillon, der Manschettenknopf
        es joya: el collar, la pulsera, el pendiente, el broche, el colgante, la diadema, el medallón, el gemelo

        en accessory: umbrella, handbag, glove, monocle, wallet, necktie, scarf, slipper
        de Accessoire: der Regenschirm, die Handtasche, der Handschuh, das Monokel, der Geldbeutel, die Krawatte, der Schal, der Pantoffel
        es accesorio: el paraguas, el bolso, el guante, el monóculo, la cartera, la corbata, la bufanda, la zapatilla

        en office item: ballpoint, sharpener, clipboard, stapler, notebook, inkwell, ruler, magnifier
        de Büroartikel: der Kugelschreiber, der Anspitzer, das Klemmbrett, der Hefter, das Notizbuch, das Tintenfass, das Lineal, die Lupe
        es artículo de oficina: el bolígrafo, el sacapuntas, el portapapeles, la grapadora, el cuaderno, el tintero, la regla, la lupa
        """
    );
