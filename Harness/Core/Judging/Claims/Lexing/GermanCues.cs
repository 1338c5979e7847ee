namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>German words that shape a claim.</summary>
internal static class GermanCues
{
    public const string Numbers = "eins/ein/eine/einem/einer zwei drei vier fünf sechs sieben acht";
    public const string Ordinals = """
        erste/ersten/erster/erstes/erstem zweite/zweiten/zweiter/zweites/zweitem dritte/dritten/dritter/drittes/drittem
        vierte/vierten/vierter/viertes/viertem fünfte/fünften/fünfter/fünftes/fünftem
        sechste/sechsten/sechster/sechstes/sechstem siebte/siebten/siebter/siebtes/siebtem
        achte/achten/achter/achtes/achtem
        """;

    public static readonly (Cue, string)[] Words =
    [
        (
            Cue.Verb,
            """
            ist sind sei war steht stehen stand stehe liegt liegen befindet befinden sitzt sitzen wohnt wohnen gehört
            gehören kommt kommen enthält enthalten hält bleibt bleiben hat haben muss müssen kann können darf dürfen
            soll sollte wird werden wurde sein passt geht könnte dürfte müsste stünde wäre würde läge
            """
        ),
        (Cue.Not, "nicht kein keine keinen keinem keiner nie niemals nirgends"),
        (Cue.In, "in im an am auf ins für zu zur zum bei"),
        (
            Cue.ColumnNoun,
            "spalte spalten haus häuser häusern hause position positionen platz plätze plätzen stelle stellen"
        ),
        (Cue.RowNoun, "reihe reihen zeile zeilen"),
        (
            Cue.Possible,
            """
            kann können könnte könnten vielleicht möglich möglicherweise eventuell möglichkeiten möglichkeit kandidaten
            optionen wahrscheinlich entweder darf dürfte
            """
        ),
        (Cue.Certain, "muss müssen nur sicher genau bestimmt sicherlich zwingend"),
        (Cue.Would, "wäre wären würde würden stünde stünden läge hätte befände müsste müssten"),
        (Cue.If, "wenn falls sofern"),
        (Cue.Suppose, "angenommen annahme annehmen nehmen vermuten hypothese setzen unterstellen gesetzt hypothetisch"),
        (
            Cue.Relation,
            """
            links rechts neben nachbar nachbarn zwischen benachbart nebeneinander vor nach direkt unmittelbar
            gegenüber entfernt abstand weiter oberhalb unterhalb über unter dieselbe derselben gleichen daneben
            """
        ),
        (Cue.Direct, "direkt unmittelbar"),
        (Cue.Left, "links"),
        (Cue.Right, "rechts"),
        (
            Cue.Boundary,
            """
            also weil da denn während obwohl dann daher deshalb somit folglich damit bedeutet heißt wobei aber sondern
            wenn falls demnach dass sodass sofern mithin deswegen
            """
        ),
        (Cue.That, "dass"),
        (Cue.And, "und sowie auch"),
        (Cue.Or, "oder"),
        (Cue.Either, "entweder"),
        (Cue.But, "aber sondern"),
        (Cue.Pronoun, "er sie es dieser diese dieses"),
        (
            Cue.Contradiction,
            """
            widerspricht widerspruch widersprechen unmöglich verletzt verletzen verstößt verletzung falsch scheitert
            ungültig kollidiert widersprüchlich geht's
            """
        ),
        (Cue.CiteNoun, "bedingung bedingungen hinweis hinweise hinweisen regel regeln aussage aussagen"),
        (Cue.Report, "sagt besagt lautet nennt fordert verlangt gibt"),
        (Cue.Unsure, "ob unklar unbekannt prüfen unsicher möglichkeiten optionen kandidaten"),
        (Cue.Then, "also dann daher deshalb somit folglich damit bedeutet heißt demnach mithin"),
        (Cue.Try, "versuchen versuche probieren probiere teste testen lass lassen"),
        (Cue.Anyone, "person jemand bewohner besitzer"),
        (Cue.Relative, "welche welcher welches deren dessen"),
        (Cue.Neither, "weder noch"),
        (Cue.Takes, "belegt nimmt besetzt bekommt hat enthält ist steht hält erhält"),
        (Cue.Last, "letzte letzten letzter letztes letztem"),
        (Cue.Middle, "mittlere mittleren mittlerer mittleres mitte"),
        (Cue.Withdraw, "andernfalls sonst stattdessen zurück verwerfe verwerfen alternativ"),
        (Cue.Section, "schritt fazit ergebnis lösung endergebnis antwort zusammenfassung"),
        (Cue.Denies, "ausgeschlossen scheidet ausscheidet entfällt belegt"),
        (
            Cue.Determiner,
            "der die das den dem des ein eine einen einem einer eines ihr sein seine ihre dieser diese dieses jeder jede"
        ),
        (Cue.Order, "reihenfolge anordnung"),
        (Cue.Respectively, "beziehungsweise bzw"),
        (Cue.Case, "fall variante möglichkeit"),
        (Cue.Except, "außer als statt"),
        (Cue.Counts, "mindestens höchstens genau"),
        (Cue.Top, "oberste obersten oberster obere oberen"),
        (Cue.Bottom, "unterste untersten unterster untere unteren"),
        (Cue.Of, "von vom aus mit"),
        (Cue.Doubt, "moment halt hm warte eigentlich"),
        (Cue.By, "durch von"),
        (Cue.With, "mit"),
        (Cue.Works, "geht passt möglich erlaubt erfüllt funktioniert gültig"),
        (Cue.Outside, "wir ich man uns"),
        (Cue.Is, "ist sind"),
        (Cue.Consider, "betrachten"),
    ];
}
