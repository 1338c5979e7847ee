namespace Gridlock.Puzzles.Themes;

/// <summary>Exhibits in the halls of a museum.</summary>
public sealed class Museum()
    : WordTheme(
        "museum",
        """
        en column: hall, halls
        de column: der Saal, Säle, Sälen
        es column: la sala, salas

        en device: astrolabe, telescope, barometer, compass, hourglass, pendulum, theodolite, abacus
        de Gerät: das Astrolabium, das Teleskop, das Barometer, der Kompass, die Sanduhr, das Pendel, der Theodolit, der Abakus
        es aparato: el astrolabio, el telescopio, el barómetro, la brújula, el reloj de arena, el péndulo, el teodolito, el ábaco

        en gem: ruby, sapphire, emerald, topaz, turquoise, amethyst, aquamarine, jade
        de Edelstein: der Rubin, der Saphir, der Smaragd, der Topas, der Türkis, der Amethyst, der Aquamarin, die Jade
        es piedra preciosa: el rubí, el zafiro, la esmeralda, el topacio, la turquesa, la amatista, la aguamarina, el jade

        en weapon: halberd, crossbow, rapier, trident, catapult, scimitar, javelin, musket
        de Waffe: die Hellebarde, die Armbrust, das Rapier, der Dreizack, das Katapult, der Krummsäbel, der Speer, die Muskete
        es arma: la alabarda, la ballesta, el estoque, el tridente, la catapulta, la cimitarra, la jabalina, el mosquete

        en vessel: samovar, chalice, crucible, decanter, pitcher, cauldron, tureen, bowl
        de Gefäß: der Samowar, der Kelch, der Schmelztiegel, die Karaffe, der Krug, der Kessel, die Terrine, die Schale
        es recipiente: el samovar, el cáliz, el crisol, el decantador, el cántaro, el caldero, la sopera, el cuenco

        en musical instrument: violin, trumpet, bagpipe, mandolin, tambourine, accordion, clarinet, xylophone
        de Musikinstrument: die Geige, die Trompete, der Dudelsack, die Mandoline, das Tamburin, das Akkordeon, die Klarinette, das Xylofon
        es instrumento musical: el violín, la trompeta, la gaita, la mandolina, la pandereta, el acordeón, el clarinete, el xilófono

        en manuscript: parchment, codex, atlas, almanac, manifesto, psalter, bestiary, chronicle
        de Schriftstück: das Pergament, der Kodex, der Atlas, der Almanach, das Manifest, der Psalter, das Bestiarium, die Chronik
        es manuscrito: el pergamino, el códice, el atlas, el almanaque, el manifiesto, el salterio, el bestiario, la crónica

        en garment: kimono, kilt, poncho, loincloth, cassock, corset, waistcoat, tunic
        de Kleidungsstück: der Kimono, der Kilt, der Poncho, der Lendenschurz, die Soutane, das Korsett, die Weste, die Tunika
        es prenda: el kimono, el kilt, el poncho, el taparrabos, la sotana, el corsé, el chaleco, la túnica

        en fossil: ammonite, mammoth, pterosaur, coelacanth, megalodon, triceratops, velociraptor, diplodocus
        de Fossil: das Ammonshorn, das Mammut, der Flugsaurier, der Quastenflosser, der Megalodon, der Triceratops, der Velociraptor, der Diplodocus
        es fósil: el amonites, el mamut, el pterosaurio, el celacanto, el megalodón, el tricerátops, el velocirraptor, el diplodoco
        """
    );
