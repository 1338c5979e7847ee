namespace Gridlock.Core.Runs.Plans;

/// <summary>The JSON schema of plans, for editors.</summary>
public static class PlanSchema
{
    private const string File = "plan.schema.json";

    /// <summary>JSON Schema 2020-12, indented.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        Type here = typeof(PlanSchema);
        using Stream stream = here.Assembly.GetManifestResourceStream(here, File)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
