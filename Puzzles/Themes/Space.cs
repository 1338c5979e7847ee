namespace Gridlock.Puzzles.Themes;

/// <summary>What is stowed in the modules of a space station.</summary>
public sealed class Space()
    : WordTheme(
        "space",
        """
        en column: module, modules
        de column: das Modul, Module, Modulen
        es column: el módulo, módulos

        en tool: hammer, screwdriver, drill, chisel, crowbar, scalpel, spatula, anvil
        de Werkzeug: der Hammer, der Schraubenzieher, der Bohrer, der Meißel, das Brecheisen, das Skalpell, der Spachtel, der Amboss
        es herramienta: el martillo, el destornillador, el taladro, el cincel, la palanca, el bisturí, la espátula, el yunque

        en device: microscope, centrifuge, antenna, printer, laser, scanner, spectrometer, computer
        de Gerät: das Mikroskop, die Zentrifuge, die Antenne, der Drucker, der Laser, der Scanner, das Spektrometer, der Computer
        es aparato: el microscopio, la centrifugadora, la antena, la impresora, el láser, el escáner, el espectrómetro, el ordenador

        en spare part: valve, gasket, hinge, filter, piston, battery, cogwheel, nozzle
        de Ersatzteil: das Ventil, die Dichtung, das Scharnier, der Filter, der Kolben, die Batterie, das Zahnrad, die Düse
        es repuesto: la válvula, la junta, la bisagra, el filtro, el pistón, la batería, el engranaje, la boquilla

        en rock: basalt, granite, marble, slate, obsidian, limestone, flint, gneiss
        de Gestein: der Basalt, der Granit, der Marmor, der Schiefer, der Obsidian, der Kalkstein, der Feuerstein, der Gneis
        es roca: el basalto, el granito, el mármol, la pizarra, la obsidiana, la caliza, el pedernal, el gneis

        en crop: lettuce, strawberry, potato, wheat, spinach, parsley, rosemary, cotton
        de Nutzpflanze: der Salat, die Erdbeere, die Kartoffel, der Weizen, der Spinat, die Petersilie, der Rosmarin, die Baumwolle
        es cultivo: la lechuga, la fresa, la patata, el trigo, la espinaca, el perejil, el romero, el algodón

        en garment: glove, necktie, belt, kimono, sweater, scarf, waistcoat, bathrobe
        de Kleidungsstück: der Handschuh, die Krawatte, der Gürtel, der Kimono, der Pullover, der Schal, die Weste, der Bademantel
        es prenda: el guante, la corbata, el cinturón, el kimono, el jersey, la bufanda, el chaleco, el albornoz

        en keepsake: postcard, horseshoe, medal, diary, flag, coin, candle, trophy
        de Andenken: die Postkarte, das Hufeisen, die Medaille, das Tagebuch, die Fahne, die Münze, die Kerze, der Pokal
        es recuerdo: la postal, la herradura, la medalla, el diario, la bandera, la moneda, la vela, el trofeo

        en dish: pizza, lasagne, omelette, curry, risotto, burrito, hamburger, paella
        de Gericht: die Pizza, die Lasagne, das Omelett, das Curry, der Risotto, der Burrito, der Hamburger, die Paella
        es plato: la pizza, la lasaña, la tortilla, el curry, el risotto, el burrito, la hamburguesa, la paella
        """
    );
