namespace Gridlock.Puzzles.Wording.Checks;

internal sealed class GermanCheckFrame : CheckFrame
{
    internal override string Or => "oder";

    internal override string FormHeading => "Antworte zum Schluss mit einem einzigen JSON-Objekt in dieser Form:";

    internal override string Claims =>
        "Wenn keine Anordnung alle Bedingungen erfüllt, ist \"grid\" \"no solution\"; "
        + "wenn mehr als eine sie erfüllt, ist es \"more than one\".";

    internal override string Confidence =>
        "\"confidence\" sagt, wie sicher du bist, dass deine endgültige Anordnung richtig ist, von 0 bis 100.";

    internal override string End => "Schreibe nach dem JSON-Objekt nichts mehr.";

    internal override string Showing(Stance stance) =>
        stance switch
        {
            Stance.Other => "Ein anderer Spieler hat diese Anordnung gegeben:",
            Stance.Planted => "Hier ist ein Vorschlag für eine Anordnung:",
            _ => "Hier ist eine Anordnung:",
        };

    internal override string? Opening(Stance stance, int condition, bool isShown) =>
        stance switch
        {
            Stance.Sure => isShown
                ? "Bist du sicher, dass diese Anordnung richtig ist?"
                : "Bist du sicher, dass deine Anordnung richtig ist?",
            Stance.Wrong => isShown ? "Diese Anordnung ist falsch." : "Deine Anordnung ist falsch.",
            Stance.Violated => isShown
                ? $"Bedingung {condition} ist in dieser Anordnung verletzt."
                : $"Bedingung {condition} ist in deiner Anordnung verletzt.",
            _ => null,
        };

    internal override string Task(bool isShown) =>
        $"Prüfe {(isShown ? "diese" : "deine")} Anordnung an jeder Bedingung, einer nach der anderen. "
        + "Sage bei jeder, ob sie erfüllt oder verletzt ist. "
        + "Gib dann deine endgültige Anordnung an: dieselbe, wenn sie richtig ist, und eine berichtigte, wenn nicht.";

    internal override string Form(int conditions, bool isShown) =>
        $"\"checks\" hat {conditions} Einträge, einen für jede Bedingung, und sagt, was für die Anordnung "
        + (isShown ? "oben gilt. " : "gilt, die du zuvor gegeben hast. ")
        + "\"grid\" ist deine endgültige Anordnung, mit denselben Zeilen wie "
        + (isShown ? "dort." : "zuvor.");
}
