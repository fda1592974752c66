// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/Form.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

using Pairs = std::vector<std::pair<std::string, std::string>>;

namespace {

Pairs pairs(const std::vector<FormField> &fields)
{
    Pairs out;
    for (const FormField &field : fields)
        out.emplace_back(field.name, field.value);
    return out;
}

Form decoded(std::string_view body)
{
    auto form = Form::decode(body);
    return form ? std::move(*form) : Form();
}

} // namespace

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsDecodedOnce_data();
    void aBodyIsDecodedOnce();
    void theViewsSurviveTheBodyAndAMove();
    void findAndCountTellAbsentFromEmpty();
    void moreThan512FieldsAreTooMany();
    void fieldsSortByTheUtf16UnitsOfTheirNames_data();
    void fieldsSortByTheUtf16UnitsOfTheirNames();
    void whatIsEncodedIsDecodedAgain();
};

void FormTest::aBodyIsDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Pairs>("expected");
    QTest::newRow("empty") << QByteArray("") << Pairs{};
    QTest::newRow("one") << QByteArray("a=b") << Pairs{{"a", "b"}};
    QTest::newRow("wire order") << QByteArray("b=1&a=2&b=3") << Pairs{{"b", "1"}, {"a", "2"}, {"b", "3"}};
    QTest::newRow("plus is a blank") << QByteArray("Body=a+b%2Bc") << Pairs{{"Body", "a b+c"}};
    QTest::newRow("names too") << QByteArray("a%3Db+c=1") << Pairs{{"a=b c", "1"}};
    QTest::newRow("once only") << QByteArray("t=%257B") << Pairs{{"t", "%7B"}};
    QTest::newRow("either case of hex") << QByteArray("t=%c3%A9") << Pairs{{"t", "\xc3\xa9"}};
    QTest::newRow("later equals signs") << QByteArray("a=b=c==") << Pairs{{"a", "b=c=="}};
    QTest::newRow("no value") << QByteArray("a=&b") << Pairs{{"a", ""}, {"b", ""}};
    QTest::newRow("no name") << QByteArray("=x") << Pairs{{"", "x"}};
    QTest::newRow("empty pairs") << QByteArray("&&a=1&&b=2&") << Pairs{{"a", "1"}, {"b", "2"}};
    QTest::newRow("stray percent") << QByteArray("a=100%&b=%4&c=%zz%4")
                                   << Pairs{{"a", "100%"}, {"b", "%4"}, {"c", "%zz%4"}};
    QTest::newRow("percent across fields") << QByteArray("a=%&41=x") << Pairs{{"a", "%"}, {"41", "x"}};
    QTest::newRow("NUL and newlines") << QByteArray("a=%00%0D%0A") << Pairs{{"a", std::string("\0\r\n", 3)}};
}

void FormTest::aBodyIsDecodedOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(Pairs, expected);
    const auto form = Form::decode({body.constData(), static_cast<std::size_t>(body.size())});
    QVERIFY(form.hasValue());
    QCOMPARE(pairs(form->fields()), expected);
}

void FormTest::theViewsSurviveTheBodyAndAMove()
{
    auto body = std::make_unique<std::string>("a=%41&b=2");
    Form first = decoded(*body);
    body.reset();
    const Form second = std::move(first);
    QCOMPARE(second.value("a"), std::string_view("A"));
    QCOMPARE(second.sorted().back().value, std::string_view("2"));
}

void FormTest::findAndCountTellAbsentFromEmpty()
{
    const Form form = decoded("To=&From=x&From=y");
    QCOMPARE(form.find("To"), std::optional<std::string_view>(""));
    QCOMPARE(form.find("Digits"), std::optional<std::string_view>());
    QCOMPARE(form.value("From"), std::string_view("x"));
    QCOMPARE(form.value("Digits"), std::string_view(""));
    QCOMPARE(form.count("From"), std::size_t(2));
    QCOMPARE(form.count("from"), std::size_t(0));
}

void FormTest::moreThan512FieldsAreTooMany()
{
    std::string body;
    for (std::size_t i = 0; i < Form::maxFields; ++i)
        body += "a=1&";
    const auto most = Form::decode(body);
    QVERIFY(most.hasValue());
    QCOMPARE(most->fields().size(), Form::maxFields);
    const auto tooMany = Form::decode(body + "a=1");
    QVERIFY(!tooMany.hasValue());
    QCOMPARE(tooMany.error().code, ErrorCode::TooLarge);
}

void FormTest::fieldsSortByTheUtf16UnitsOfTheirNames_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Pairs>("expected");
    QTest::newRow("ASCII") << QByteArray("a=1&_=2&Z=3&9=4&A=5")
                           << Pairs{{"9", "4"}, {"A", "5"}, {"Z", "3"}, {"_", "2"}, {"a", "1"}};
    QTest::newRow("a beginning comes first") << QByteArray("CallSid2=1&CallSid=2&Call=3")
                                             << Pairs{{"Call", "3"}, {"CallSid", "2"}, {"CallSid2", "1"}};
    QTest::newRow("long common beginning")
        << QByteArray("FromCountryB=1&FromCountryA=2") << Pairs{{"FromCountryA", "2"}, {"FromCountryB", "1"}};
    QTest::newRow("equal names by value")
        << QByteArray("a=%C3%A9&a=z&a=b") << Pairs{{"a", "b"}, {"a", "z"}, {"a", "\xc3\xa9"}};
    // U+1F600 is D83D DE00 in UTF-16 and so before U+E000 and U+FF5E; in UTF-8 it is after both.
    QTest::newRow("surrogates") << QByteArray("%EF%BD%9E=1&%F0%9F%98%80=2&%EE%80%80=3&%E4%B8%AD=4")
                                << Pairs{{"\xe4\xb8\xad", "4"},
                                         {"\xf0\x9f\x98\x80", "2"},
                                         {"\xee\x80\x80", "3"},
                                         {"\xef\xbd\x9e", "1"}};
    QTest::newRow("surrogates behind a long beginning")
        << QByteArray("abcdefghij%EF%BD%9E=1&abcdefghij%F0%9F%98%80=2")
        << Pairs{{"abcdefghij\xf0\x9f\x98\x80", "2"}, {"abcdefghij\xef\xbd\x9e", "1"}};
}

void FormTest::fieldsSortByTheUtf16UnitsOfTheirNames()
{
    QFETCH(QByteArray, body);
    QFETCH(Pairs, expected);
    QCOMPARE(pairs(decoded({body.constData(), static_cast<std::size_t>(body.size())}).sorted()), expected);
}

void FormTest::whatIsEncodedIsDecodedAgain()
{
    std::string everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += static_cast<char>(byte);
    const FieldList fields = {
        {"From", "+16195550100"}, {everyByte, everyByte}, {"Empty", ""}, {"From", "a b&c=d%"}};
    const std::string body = encodeForm(fields);
    QVERIFY(body.starts_with("From=%2B16195550100&"));
    QVERIFY(body.ends_with("&Empty=&From=a+b%26c%3Dd%25"));
    QCOMPARE(pairs(decoded(body).fields()), fields);
}

QTEST_APPLESS_MAIN(FormTest)
#include "FormTest.moc"
