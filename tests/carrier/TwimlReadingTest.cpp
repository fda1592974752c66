// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Twiml.h"

#include <QTest>

using namespace ringdown::carrier;
using namespace ringdown::carrier::twiml;

namespace {

Reading readXml(const std::string &verbs)
{
    return read("text/xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>");
}

template <typename V>
V only(const Reading &reading)
{
    return reading.document.verbs.size() == 1 && std::holds_alternative<V>(reading.document.verbs[0])
               ? std::get<V>(reading.document.verbs[0])
               : V{};
}

} // namespace

class TwimlReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verbsComeInTheOrderOfTheDocument()
    {
        const Reading reading = readXml(
            "<Say>One &amp; two</Say><Pause length=\"3\"/><Play>https://x.example/a.mp3</Play><Hangup/>");
        QVERIFY(!reading.error);
        const Document expected{
            {Say{"One & two", 1}, Pause{3}, Play{"https://x.example/a.mp3", "", 1}, Hangup{}}};
        QCOMPARE(reading.document, expected);
        QVERIFY(reading.warnings.empty());
    }

    void whatIsNotSaidHasTheCarriersDefault()
    {
        const Gather gather = only<Gather>(readXml("<Gather/>"));
        QCOMPARE(gather.timeout, 5);
        QCOMPARE(gather.finishOnKey, "#");
        QVERIFY(!gather.numDigits && !gather.action && !gather.actionOnEmptyResult);
        const Record record = only<Record>(readXml("<Record transcribe=\"true\"/>"));
        QCOMPARE(record.maxLength, 120);
        QCOMPARE(record.finishOnKey, "1234567890*#");
        QCOMPARE(record.timeout, 5);
        const Dial dial = only<Dial>(readXml("<Dial><Number>+16195550111</Number></Dial>"));
        QCOMPARE(dial.timeout, 30);
        QVERIFY(!dial.answerOnBridge && !dial.sequential && !dial.action);
        QCOMPARE(dial.numbers.at(0).statusEvents, std::vector<std::string>{"completed"});
    }

    void aDialCarriesItsNumbersWithWhisperAndReports()
    {
        const Dial dial = only<Dial>(readXml(
            "<Dial action=\"/after\" timeout=\"20\" answerOnBridge=\"true\" callerId=\"+16195550100\">"
            "<Number url=\"/whisper\" method=\"GET\" statusCallback=\"/leg\" statusCallbackEvent=\"initiated "
            "ringing answered completed\">"
            " +16195550111 </Number><Number>+16195550122</Number></Dial>"));
        QCOMPARE(dial.action, (Link{"/after", "POST"}));
        QCOMPARE(dial.timeout, 20);
        QVERIFY(dial.answerOnBridge);
        QCOMPARE(dial.callerId, "+16195550100");
        QCOMPARE(dial.numbers.size(), 2U);
        QCOMPARE(dial.numbers[0].number, "+16195550111");
        QCOMPARE(dial.numbers[0].whisper, (Link{"/whisper", "GET"}));
        QCOMPARE(dial.numbers[0].statusEvents.size(), 4U);
        QVERIFY(!dial.numbers[1].whisper);
    }

    void aDialMayNameItsNumberAsPlainText()
    {
        QCOMPARE(only<Dial>(readXml("<Dial> +16195550111 </Dial>")).numbers.at(0).number, "+16195550111");
    }

    void aGatherSpeaksItsPrompts()
    {
        const Gather gather = only<Gather>(readXml("<Gather numDigits=\"1\" finishOnKey=\"\" timeout=\"6\" "
                                                   "action=\"/key\"><Say>Press 1.</Say><Pause/></Gather>"));
        QCOMPARE(gather.numDigits, 1);
        QCOMPARE(gather.finishOnKey, "");
        const std::vector<Prompt> expected{Say{"Press 1.", 1}, Pause{1}};
        QCOMPARE(gather.prompts, expected);
    }

    void answersThatCannotBeRunHaveTheirCode_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QByteArray good = "<Response/>";
        QTest::newRow("broken XML") << QByteArray("text/xml") << QByteArray("<Response><Say></Response>")
                                    << 12100;
        QTest::newRow("cut off") << QByteArray("text/xml") << QByteArray("<Response><Say>Hello") << 12100;
        QTest::newRow("blank before the declaration")
            << QByteArray("text/xml") << QByteArray(" <?xml version=\"1.0\"?><Response/>") << 12100;
        QTest::newRow("two roots") << QByteArray("text/xml") << QByteArray("<Response/><Response/>") << 12100;
        QTest::newRow("other root") << QByteArray("text/xml") << QByteArray("<Reply/>") << 12102;
        QTest::newRow("other case") << QByteArray("text/xml") << QByteArray("<response/>") << 12102;
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << 12300;
        QTest::newRow("no type") << QByteArray("") << good << 12300;
        QTest::newRow("empty") << QByteArray("text/xml") << QByteArray("") << 11770;
        QTest::newRow("too long") << QByteArray("text/xml")
                                  << "<Response><Say>" + QByteArray(65536, 'x') + "</Say></Response>"
                                  << 11750;
    }
    void answersThatCannotBeRunHaveTheirCode()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        const Reading reading = read(contentType.toStdString(), body.toStdString());
        QVERIFY(reading.error);
        QTEST(reading.error->code, "code");
        QVERIFY(reading.document.verbs.empty());
    }

    void whatIsUnknownIsSkippedWithAWarning_data()
    {
        QTest::addColumn<QByteArray>("verbs");
        QTest::addColumn<int>("code");
        QTest::newRow("verb") << QByteArray("<Shout>Hello</Shout>") << 12200;
        QTest::newRow("attribute") << QByteArray("<Say volume=\"11\">Hello</Say>") << 12200;
        QTest::newRow("lower-case verb") << QByteArray("<say>Hello</say>") << 12200;
        QTest::newRow("nested Dial") << QByteArray("<Gather><Dial>+16195550111</Dial></Gather>") << 12200;
        QTest::newRow("timeout") << QByteArray("<Dial timeout=\"3\">+16195550111</Dial>") << 13212;
        QTest::newRow("timeLimit") << QByteArray("<Dial timeLimit=\"soon\">+16195550111</Dial>") << 13216;
        QTest::newRow("Dial method") << QByteArray("<Dial action=\"/a\" method=\"PUT\">+16195550111</Dial>")
                                     << 13210;
        QTest::newRow("answerOnBridge")
            << QByteArray("<Dial answerOnBridge=\"yes\">+16195550111</Dial>") << 13219;
        QTest::newRow("number") << QByteArray("<Dial>555-0111</Dial>") << 13223;
        QTest::newRow("Number method")
            << QByteArray("<Dial><Number url=\"/w\" method=\"PUT\">+16195550111</Number></Dial>") << 13221;
    }
    void whatIsUnknownIsSkippedWithAWarning()
    {
        QFETCH(QByteArray, verbs);
        const Reading reading = readXml(verbs.toStdString());
        QVERIFY(!reading.error);
        QCOMPARE(reading.warnings.size(), 1U);
        QTEST(reading.warnings[0].code, "code");
        QVERIFY(reading.warnings[0].isWarning);
    }

    void audioIsPlayedAndPlainTextIsSpokenUnlessItIsTwiml()
    {
        QVERIFY(std::holds_alternative<Play>(read("audio/mpeg", "ID3").document.verbs.at(0)));
        QCOMPARE(read("text/plain", "Hello").document, (Document{{Say{"Hello", 1}, Hangup{}}}));
        QCOMPARE(read("text/plain", "<Response><Hangup/></Response>").document, (Document{{Hangup{}}}));
        QCOMPARE(read("Text/HTML; charset=utf-8", "<Response><Hangup/></Response>").document,
                 (Document{{Hangup{}}}));
    }
};

QTEST_GUILESS_MAIN(TwimlReadingTest)
#include "TwimlReadingTest.moc"
