namespace Gridlock.Puzzles.Themes;

/// <summary>Goods in the baskets of a market.</summary>
public sealed class Market()
    : WordTheme(
        "market",
        """
        en column: basket, baskets
        de column: der Korb, Körbe, Körben
        es column: la cesta, cestas

        en fruit: apricot, pineapple, raspberry, pomegranate, lemon, banana, watermelon, cherry
        de Frucht: die Aprikose, die Ananas, die Himbeere, der Granatapfel, die Zitrone, die Banane, die Wassermelone, die Kirsche
        es fruta: el albaricoque, la piña, la frambuesa, la granada, el limón, el plátano, la sandía, la cereza

        en vegetable: cucumber, carrot, aubergine, artichoke, pumpkin, asparagus, tomato, radish
        de Gemüse: die Gurke, die Karotte, die Aubergine, die Artischocke, der Kürbis, der Spargel, die Tomate, das Radieschen
        es verdura: el pepino, la zanahoria, la berenjena, la alcachofa, la calabaza, el espárrago, el tomate, el rábano

        en spice: cinnamon, saffron, ginger, vanilla, cardamom, pepper, mustard, aniseed
        de Gewürz: der Zimt, der Safran, der Ingwer, die Vanille, der Kardamom, der Pfeffer, der Senf, der Anis
        es especia: la canela, el azafrán, el jengibre, la vainilla, el cardamomo, la pimienta, la mostaza, el anís

        en fish: salmon, herring, mackerel, trout, anchovy, halibut, carp, flounder
        de Fisch: der Lachs, der Hering, die Makrele, die Forelle, die Sardelle, der Heilbutt, der Karpfen, die Flunder
        es pescado: el salmón, el arenque, la caballa, la trucha, la anchoa, el fletán, la carpa, la platija

        en pastry: croissant, waffle, meringue, doughnut, strudel, muffin, brownie, biscuit
        de Gebäck: das Croissant, die Waffel, das Baiser, der Donut, der Strudel, der Muffin, der Brownie, der Keks
        es dulce: el cruasán, el gofre, el merengue, la rosquilla, el strudel, la magdalena, el brownie, la galleta

        en flower: tulip, orchid, carnation, geranium, hydrangea, daffodil, gladiolus, chrysanthemum
        de Blume: die Tulpe, die Orchidee, die Nelke, die Geranie, die Hortensie, die Narzisse, die Gladiole, die Chrysantheme
        es flor: el tulipán, la orquídea, el clavel, el geranio, la hortensia, el narciso, el gladiolo, el crisantemo

        en toy: marionette, balloon, scooter, robot, frisbee, kite, kaleidoscope, whistle
        de Spielzeug: die Marionette, der Luftballon, der Roller, der Roboter, das Frisbee, der Drachen, das Kaleidoskop, die Trillerpfeife
        es juguete: la marioneta, el globo, el patinete, el robot, el frisbee, la cometa, el caleidoscopio, el silbato

        en cheese: cheddar, gouda, brie, parmesan, camembert, mozzarella, gorgonzola, roquefort
        de Käse: der Cheddar, der Gouda, der Brie, der Parmesan, der Camembert, der Mozzarella, der Gorgonzola, der Roquefort
        es queso: el cheddar, el gouda, el brie, el parmesano, el camembert, la mozzarella, el gorgonzola, el roquefort
        """
    );
