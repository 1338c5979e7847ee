using Gridlock.Puzzles;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>Writes texts of known claims in a puzzle's language, with other sentences between.</summary>
internal sealed class Sayings(Puzzle puzzle, SeededRandom random)
{
    private static readonly Dictionary<Language, Dictionary<string, string[]>> s_words = new()
    {
        [Language.English] = new()
        {
            ["is"] =
            [
                "The {a} is in {p}.",
                "So the {a} must be in {p}.",
                "{P}: {a}",
                "Therefore, {p} holds the {a}.",
                "- {a} - {p}",
                "That leaves {p} for the {a}.",
                "We now know that the {a} stands in {p}.",
            ],
            ["not"] =
            [
                "The {a} is not in {p}.",
                "So the {a} cannot be in {p}.",
                "Then {p} can't be the {a}.",
                "The {a} can never stand in {p}.",
            ],
            ["or"] = ["The {a} must be in {p} or {q}.", "So the {a} is in either {p} or {q}."],
            ["if"] =
            [
                "If the {a} is in {p}, a row can not be filled.",
                "Suppose the {a} were in {p}.",
                "Could the {a} be in {p}?",
                "Let's try the {a} in {p}.",
            ],
            ["none"] =
            [
                "Hmm, let me think again.",
                "The {a} is somewhere to the left of the {b}.",
                "I have 3 ways to go on.",
                "Now for the {a}.",
                "The {a} and the {b} are next to each other.",
                "I do not know where the {a} is.",
            ],
        },
        [Language.German] = new()
        {
            ["is"] =
            [
                "{A} steht in {p}.",
                "Also muss {a} in {p} stehen.",
                "{P}: {a}",
                "In {p} steht {a}.",
                "Daher befindet sich {a} in {p}.",
                "Damit steht {a} in {p}.",
            ],
            ["not"] = ["{A} steht nicht in {p}.", "Also kann {a} nicht in {p} stehen.", "{A} ist nicht in {p}."],
            ["or"] = ["{A} muss in {p} oder {q} stehen.", "Also steht {a} entweder in {p} oder in {q}."],
            ["if"] =
            [
                "Wenn {a} in {p} steht, geht eine Reihe nicht auf.",
                "Angenommen, {a} steht in {p}.",
                "Steht {a} in {p}?",
                "Dann stünde {a} in {p}.",
            ],
            ["none"] =
            [
                "Hm, noch einmal von vorn.",
                "{A} steht links von {b}.",
                "Es gibt 3 Wege.",
                "Nun zu {a}.",
                "Ich weiß nicht, wo {a} steht.",
            ],
        },
        [Language.Spanish] = new()
        {
            ["is"] =
            [
                "{A} está en {p}.",
                "Por lo tanto, {a} debe estar en {p}.",
                "{P}: {a}",
                "En {p} está {a}.",
                "Así que {a} se encuentra en {p}.",
            ],
            ["not"] = ["{A} no está en {p}.", "Entonces {a} no puede estar en {p}."],
            ["or"] = ["{A} debe estar en {p} o {q}.", "Así que {a} está en {p} o en {q}."],
            ["if"] =
            [
                "Si {a} está en {p}, una fila no se puede llenar.",
                "Supongamos que {a} está en {p}.",
                "¿Puede {a} estar en {p}?",
                "Entonces {a} estaría en {p}.",
            ],
            ["none"] =
            [
                "Veamos otra vez.",
                "{A} está a la izquierda de {b}.",
                "Hay 3 caminos.",
                "Ahora, {a}.",
                "No sé dónde está {a}.",
            ],
        },
    };

    private readonly Places _places = new(puzzle.Grid, puzzle.Labels);

    private Language Language => puzzle.Labels.Phrasing.Language;

    /// <summary>A text, and what it claims as <see cref="TalkedPuzzle.Told(Puzzle, string)"/> writes it.</summary>
    public (string Text, string Claims) Write(int sentences)
    {
        var text = new System.Text.StringBuilder();
        var claims = new List<string>();
        for (int i = 0; i < sentences; i++)
        {
            string kind = Pick("is", "is", "not", "or", "if", "none");
            int artifact = random.Below(puzzle.Grid.Artifacts);
            int other = (artifact + 1 + random.Below(puzzle.Grid.Artifacts - 1)) % puzzle.Grid.Artifacts;
            int place = random.Below(puzzle.Grid.Positions);
            int second = (place + 1 + random.Below(puzzle.Grid.Positions - 1)) % puzzle.Grid.Positions;
            text.Append(Sentence(Pick(s_words[Language][kind]), artifact, other, place, second));
            // A new paragraph and a heading end every hypothesis.
            text.Append(kind == "if" ? "\n\n# 2\n" : "\n");
            int[] both = [.. new[] { place, second }.Order()];
            string name = puzzle.Labels.Artifacts[artifact];
            claims.AddRange(
                kind switch
                {
                    "is" => [$"{name}={place + 1}"],
                    "not" => [$"{name}!{place + 1}"],
                    "or" => [$"{name}={both[0] + 1}/{both[1] + 1}"],
                    "if" => [$"{name}={place + 1}?"],
                    _ => (string[])[],
                }
            );
        }
        return (text.ToString(), string.Join(' ', claims));
    }

    private string Sentence(string pattern, int artifact, int other, int place, int second) =>
        pattern
            .Replace("{A}", PuzzleWords.Capital(The(artifact)))
            .Replace("{a}", Language == Language.English ? puzzle.Labels.Artifacts[artifact] : The(artifact))
            .Replace("{b}", Language == Language.English ? puzzle.Labels.Artifacts[other] : The(other))
            .Replace("{P}", PuzzleWords.Capital(_places.Name(place)))
            .Replace("{p}", _places.Name(place))
            .Replace("{q}", _places.Name(second));

    private string The(int artifact) => puzzle.Labels.The(artifact);

    private string Pick(params ReadOnlySpan<string> from) => from[random.Below(from.Length)];
}
