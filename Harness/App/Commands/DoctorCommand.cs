using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Diagnosis;

namespace Gridlock.App.Commands;

/// <summary>gridlock doctor: what works on this machine, and what to do about what does not.</summary>
internal static class DoctorCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        var json = JsonOption.Create();
        var verb = new Verb("doctor", "Tell what works on this machine, and what to install where something does not.")
        {
            Examples =
            [
                ("gridlock doctor", "can a duel run here?"),
                ("gridlock doctor --json", "the same for scripts"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "a duel can run"),
                (ExitCode.BadVerdict, "it can not; the way out is printed"),
            ],
        };
        verb.Add(json);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                IReadOnlyList<Symptom> symptoms = await Examination.RunAsync(surroundings, cancellationToken);
                bool fit = !symptoms.Any(static symptom => symptom.Prevents);
                if (given.GetValue(json))
                {
                    WriteJson(symptoms, fit, surroundings.Output);
                }
                else
                {
                    WriteText(symptoms, fit, surroundings.Output);
                }
                return (int)(fit ? ExitCode.Good : ExitCode.BadVerdict);
            }
        );
        return verb;
    }

    private static void WriteText(IReadOnlyList<Symptom> symptoms, bool fit, TextWriter output)
    {
        foreach (Symptom symptom in symptoms)
        {
            string mark =
                symptom.Prevents ? "✗"
                : symptom.IsGood ? "✓"
                : "·";
            output.WriteLine($"{mark} {symptom.Name, -14} {symptom.Value}");
        }
        output.WriteLine();
        output.WriteLine(fit ? "A duel can run here: gridlock duel" : "A duel can not run here:");
        foreach (Symptom symptom in symptoms.Where(static symptom => symptom.Prevents))
        {
            output.WriteLine($"  {symptom.WayOut}");
        }
    }

    private static void WriteJson(IReadOnlyList<Symptom> symptoms, bool fit, TextWriter output) =>
        JsonOutput.WriteLine(
            output,
            json =>
            {
                json.WriteBoolean("fit", fit);
                json.WriteString("tool", ToolVersion.Current);
                json.WriteStartArray("checks");
                foreach (Symptom symptom in symptoms)
                {
                    json.WriteStartObject();
                    json.WriteString("name", symptom.Name);
                    json.WriteString("value", symptom.Value);
                    json.WriteBoolean("good", symptom.IsGood);
                    json.WriteBoolean("prevents", symptom.Prevents);
                    if (symptom.WayOut is string wayOut)
                    {
                        json.WriteString("wayOut", wayOut);
                    }
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );
}
