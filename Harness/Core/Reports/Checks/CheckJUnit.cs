using System.Globalization;
using System.Text;
using System.Xml;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Reports.Checks;

/// <summary>A check as JUnit XML: a test case a gate that decides.</summary>
/// <remarks>Worse is a failure, an unknown verdict is skipped with its reason, failing providers are an error.</remarks>
public static class CheckJUnit
{
    private const string Timestamp = "yyyy-MM-ddTHH:mm:ss'Z'";

    public static string Write(CheckResult result)
    {
        RuleResult[] rules = [.. result.Rules.Where(static rule => rule.Rule.Decides)];
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
        };
        using (XmlWriter xml = XmlWriter.Create(text, settings))
        {
            bool failing = result.End == GateEnd.Failures;
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "gridlock check");
            if (result.Candidate.At is DateTimeOffset at)
            {
                xml.WriteAttributeString("timestamp", at.UtcDateTime.ToString(Timestamp, CultureInfo.InvariantCulture));
            }
            Count(xml, "tests", rules.Length);
            Count(xml, "failures", failing ? 0 : rules.Count(static rule => rule.Outcome.IsBad()));
            Count(xml, "errors", failing ? rules.Length : 0);
            Count(xml, "skipped", failing ? 0 : rules.Count(static rule => rule.Outcome == GateOutcome.Inconclusive));
            foreach (RuleResult rule in rules)
            {
                Case(xml, result, rule, failing);
            }
            xml.WriteElementString("system-out", Allowed(CheckText.Write(result)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return text.Append('\n').ToString();
    }

    private static void Case(XmlWriter xml, CheckResult result, RuleResult rule, bool failing)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Allowed($"gridlock.check.{result.Candidate.Player}"));
        xml.WriteAttributeString("name", $"{rule.Rule.Metric.Name}: {rule.Rule.Metric.Meaning}");
        string? element =
            failing ? "error"
            : rule.Outcome.IsBad() ? "failure"
            : rule.Outcome == GateOutcome.Inconclusive ? "skipped"
            : null;
        if (element is not null)
        {
            string sentence = Allowed(CheckSentence.Of(result, rule));
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", sentence);
            if (element != "skipped")
            {
                // Some readers show the text alone.
                xml.WriteAttributeString("type", failing ? "provider" : rule.Outcome.Word());
                xml.WriteString(sentence);
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write some characters that a server may send.</summary>
    private static string Allowed(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(static rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "?" : $"{rune}")
        );

    private static void Count(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
}
