namespace Gridlock.Puzzles.Themes;

/// <summary>Freight in the containers of a harbour.</summary>
public sealed class Harbour()
    : WordTheme(
        "harbour",
        """
        en column: container, containers
        de column: der Container, Container, Containern
        es column: el contenedor, contenedores

        en metal: copper, silver, nickel, platinum, aluminium, brass, tungsten, bronze
        de Metall: das Kupfer, das Silber, das Nickel, das Platin, das Aluminium, das Messing, das Wolfram, die Bronze
        es metal: el cobre, la plata, el níquel, el platino, el aluminio, el latón, el wolframio, el bronce

        en fabric: silk, velvet, cotton, linen, felt, flannel, cashmere, brocade
        de Stoff: die Seide, der Samt, die Baumwolle, das Leinen, der Filz, der Flanell, der Kaschmir, der Brokat
        es tejido: la seda, el terciopelo, el algodón, el lino, el fieltro, la franela, la cachemira, el brocado

        en foodstuff: coffee, honey, flour, butter, mustard, marmalade, chocolate, cheese
        de Lebensmittel: der Kaffee, der Honig, das Mehl, die Butter, der Senf, die Marmelade, die Schokolade, der Käse
        es alimento: el café, la miel, la harina, la mantequilla, la mostaza, la mermelada, el chocolate, el queso

        en machine: excavator, turbine, crane, compressor, lawnmower, dishwasher, lathe, tractor
        de Maschine: der Bagger, die Turbine, der Kran, der Kompressor, der Rasenmäher, der Geschirrspüler, die Drehbank, der Traktor
        es máquina: la excavadora, la turbina, la grúa, el compresor, el cortacésped, el lavavajillas, el torno, el tractor

        en sports item: kayak, racket, trampoline, snowboard, boomerang, parachute, bicycle, dumbbell
        de Sportgerät: das Kajak, der Schläger, das Trampolin, das Snowboard, der Bumerang, der Fallschirm, das Fahrrad, die Hantel
        es artículo deportivo: el kayak, la raqueta, el trampolín, el snowboard, el bumerán, el paracaídas, la bicicleta, la mancuerna

        en utensil: saucepan, spoon, corkscrew, nutcracker, whisk, kettle, fork, tray
        de Küchenutensil: der Kochtopf, der Löffel, der Korkenzieher, der Nussknacker, der Schneebesen, der Wasserkocher, die Gabel, das Tablett
        es utensilio: la cacerola, la cuchara, el sacacorchos, el cascanueces, el batidor, el hervidor, el tenedor, la bandeja

        en nautical item: rudder, propeller, lifebelt, buoy, lantern, harpoon, periscope, porthole
        de Schiffszubehör: das Ruder, der Propeller, der Rettungsring, die Boje, die Laterne, die Harpune, das Periskop, das Bullauge
        es equipo náutico: el timón, la hélice, el salvavidas, la boya, el farol, el arpón, el periscopio, la portilla

        en building material: cement, brick, girder, mortar, asphalt, plywood, parquet, concrete
        de Baumaterial: der Zement, der Ziegel, der Stahlträger, der Mörtel, der Asphalt, das Sperrholz, das Parkett, der Beton
        es material de obra: el cemento, el ladrillo, la viga, el mortero, el asfalto, el contrachapado, el parqué, el hormigón
        """
    );
