namespace Gridlock.Puzzles.Wording.Checks;

internal sealed class SpanishCheckFrame : CheckFrame
{
    internal override string Or => "o";

    internal override string FormHeading => "Cuando termines, responde con un único objeto JSON con esta forma:";

    internal override string Claims =>
        "Si ninguna disposición cumple todas las condiciones, \"grid\" es \"no solution\"; "
        + "si las cumple más de una, es \"more than one\".";

    internal override string Confidence =>
        "\"confidence\" dice lo seguro que estás de que tu disposición final es correcta, de 0 a 100.";

    internal override string End => "No escribas nada después del objeto JSON.";

    internal override string Showing(Stance stance) =>
        stance switch
        {
            Stance.Other => "Otro jugador ha dado esta disposición:",
            Stance.Planted => "Aquí hay una propuesta de disposición:",
            _ => "Aquí hay una disposición:",
        };

    internal override string? Opening(Stance stance, int condition, bool isShown) =>
        stance switch
        {
            Stance.Sure => isShown
                ? "¿Estás seguro de que esta disposición es correcta?"
                : "¿Estás seguro de que tu disposición es correcta?",
            Stance.Wrong => isShown ? "Esta disposición es incorrecta." : "Tu disposición es incorrecta.",
            Stance.Violated => isShown
                ? $"La condición {condition} no se cumple en esta disposición."
                : $"La condición {condition} no se cumple en tu disposición.",
            _ => null,
        };

    internal override string Task(bool isShown) =>
        $"Comprueba {(isShown ? "esta" : "tu")} disposición con cada condición, una por una. "
        + "Di de cada una si se cumple o no. "
        + "Después da tu disposición final: la misma si es correcta, una corregida si no lo es.";

    internal override string Form(int conditions, bool isShown) =>
        $"\"checks\" tiene {conditions} entradas, una por cada condición, y dice lo que es cierto de la disposición "
        + (isShown ? "de arriba. " : "que diste antes. ")
        + "\"grid\" es tu disposición final, con las mismas filas que "
        + (isShown ? "esa." : "antes.");
}
