using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;

namespace Gridlock.Core.Tests.Reports.Checks;

public sealed class CheckJUnitTests
{
    [Fact]
    public void JUnit_has_a_case_for_each_gate_that_decides()
    {
        XElement bad = CheckResults.Suite(CheckResults.Of(1, 0, 500, GateEnd.Decided));
        bad.Attribute("tests")!.Value.Should().Be("1");
        bad.Attribute("failures")!.Value.Should().Be("1");
        XElement open = CheckResults.Suite(CheckResults.Of(1, 1, 5, GateEnd.UsedUp));
        open.Attribute("skipped")!.Value.Should().Be("1");
        open.Element("testcase")!.Element("skipped")!.Attribute("message")!.Value.Should().StartWith("Inconclusive");
        CheckResults
            .Suite(CheckResults.Of(1, 1, 500, GateEnd.Decided))
            .Element("testcase")!
            .Elements()
            .Should()
            .BeEmpty();
    }

    /// <summary>What the schemas of Jenkins and of Ant have in common, element by element and in their order.</summary>
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:complexType name="told">
            <xs:simpleContent>
              <xs:extension base="xs:string">
                <xs:attribute name="message" type="xs:string" use="required"/>
                <xs:attribute name="type" type="xs:string" use="required"/>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>
          <xs:complexType name="case">
            <xs:choice minOccurs="0">
              <xs:element name="skipped">
                <xs:complexType><xs:attribute name="message" type="xs:string"/></xs:complexType>
              </xs:element>
              <xs:element name="error" type="told"/>
              <xs:element name="failure" type="told"/>
            </xs:choice>
            <xs:attribute name="name" type="xs:token" use="required"/>
            <xs:attribute name="classname" type="xs:token" use="required"/>
          </xs:complexType>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="testsuite" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="testcase" type="case" maxOccurs="unbounded"/>
                      <xs:element name="system-out" type="xs:string" minOccurs="0"/>
                    </xs:sequence>
                    <xs:attribute name="name" type="xs:token" use="required"/>
                    <xs:attribute name="timestamp" type="xs:dateTime"/>
                    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    private static readonly XmlSchemaSet Schemas = Read();

    public static TheoryData<double, int, GateEnd> Ends =>
        new()
        {
            { 1, 500, GateEnd.Decided },
            { 0, 500, GateEnd.Decided },
            { 1, 5, GateEnd.UsedUp },
            { 1, 0, GateEnd.Budget },
            { 0, 500, GateEnd.Failures },
        };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Every_end_meets_the_schema(double candidate, int most, GateEnd end)
    {
        const string said = "b\u0001\u0000]]>&<\ud83d\ud83d\ude00";
        CheckResult result = CheckResults.Of(1, candidate, most, end) with
        {
            Failed = end == GateEnd.Failures ? 3 : 0,
            Candidate = new CheckSide($"http://host/v1#{said}", false, "run", "gridlock", DateTimeOffset.UnixEpoch),
            Drift = [new IdentityDrift("servedModel", "The served model was {0} and is {1}.", ["a", said])],
            Warnings = [said],
        };
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas };
        settings.ValidationEventHandler += static (_, fault) => Assert.Fail(fault.Message);
        using var reader = XmlReader.Create(new StringReader(CheckJUnit.Write(result)), settings);
        XDocument
            .Load(reader)
            .Root!.Element("testsuite")!
            .Attribute("timestamp")!
            .Value.Should()
            .Be("1970-01-01T00:00:00Z");
    }

    private static XmlSchemaSet Read()
    {
        var set = new XmlSchemaSet();
        set.Add(null, XmlReader.Create(new StringReader(Schema)));
        return set;
    }
}
