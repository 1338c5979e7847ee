namespace Gridlock.Puzzles.Themes;

/// <summary>Exhibits in the halls of a museum.</summary>
public sealed class Museum()
    : WordTheme(
        "museum",
        """
        en column: hall, halls
        de column: der Saal, Säle, Sälen
        es column: la sala, salas

        en device: astrolabe, theodolite, telescope, barometer, compass, hourglass, pendulum, abacus
        de Gerät: das Astrolabium, der Theodolit, das Teleskop, das Barometer, der Kompass, die Sanduhr, das Pendel, der Abakus
        es aparato: el astrolabio, el teodolito, el telescopio, el barómetro, la brújula, el reloj de arena, el péndulo, el ábaco

        en gem: ruby, sapphire, emerald, topaz, turquoise, amethyst, aquamarine, jade
        de Edelstein: der Rubin, der Saphir, der Smaragd, der Topas, der Türkis, der Amethyst, der Aquamarin, die Jade
        es piedra preciosa: el rubí, el zafiro, la esmeralda, el topacio, la turquesa, la amatista, la aguamarina, el jade

        en weapon: halberd, crossbow, rapier, trident, catapult, scimitar, javelin, musket
        de Waffe: die Hellebarde, die Armbrust, das Rapier, der Dreizack, das Katapult, der Krummsäbel, der Speer, die Muskete
        es arma: la alabarda, la ballesta, el estoque, el tridente, la catapulta, la cimitarra, la jabalina, el mosquete

        en vessel: samovar, crucible, chalice, bowl, decanter, pitcher, cauldron, tureen
        de Gefäß: der Samowar, der Schmelztiegel, der Kelch, die Schale, die Karaffe, der Krug, der Kessel, die Terrine
        es recipiente: el samovar, el crisol, el cáliz, el cuenco, el decantador, el cántaro, el caldero, la sopera

        en musical instrument: clarinet, violin, trumpet, bagpipe, mandolin, tambourine, accordion, xylophone
        de Musikinstrument: die Klarinette, die Geige, die Trompete, der Dudelsack, die Mandoline, das Tamburin, das Akkordeon, das Xylofon
        es instrumento musical: el clarinete, el violín, la trompeta, la gaita, la mandolina, la pandereta, el acordeón, el xilófono

        en manuscript: parchment, codex, atlas, almanac, manifesto, chronicle, psalter, bestiary
        de Schriftstück: das Pergament, der Kodex, der Atlas, der Almanach, das Manifest, die Chronik, der Psalter, das Bestiarium
        es manuscrito: el pergamino, el códice, el atlas, el almanaque, el manifiesto, la crónica, el salterio, el bestiario

        en garment: kimono, kilt, corset, tunic, poncho, waistcoat, loincloth, cassock
        de Kleidungsstück: der Kimono, der Kilt, das Korsett, die Tunika, der Poncho, die Weste, der Lendenschurz, die Soutane
        es prenda: el kimono, el kilt, el corsé, la túnica, el poncho, el chaleco, el taparrabos, la sotana

        en fossil: diplodocus, ammonite, mammoth, pterosaur, coelacanth, megalodon, triceratops, velociraptor
        de Fossil: der Diplodocus, das Ammonshorn, das Mammut, der Flugsaurier, der Quastenflosser, der Megalodon, der Triceratops, der Velociraptor
        es fósil: el diplodoco, el amonites, el mamut, el pterosaurio, el celacanto, el megalodón, el tricerátops, el velocirraptor
        """
    );
