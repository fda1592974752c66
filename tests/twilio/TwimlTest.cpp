// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/Twiml.h"
#include "core/plan/Announcements.h"
#include "core/twilio/XmlText.h"

#include <QTest>
#include <QXmlStreamReader>

#include <random>

using namespace ringdown;
using namespace ringdown::twilio;
using namespace ringdown::routing;

namespace {

const WebhookUrls urls("https://relay.example.net", "");

Position at(int step, int attempt = 0)
{
    Position position;
    position.tenant = TenantId("qdn");
    position.revision = 7;
    position.route = RouteId("open");
    position.step = step;
    position.attempt = attempt;
    position.hop = 1;
    return position;
}

PhoneNumber number(const char *e164)
{
    return *PhoneNumber::fromE164(e164);
}

std::string written(std::vector<Verb> verbs, plan::Voice voice = {"en-US", ""})
{
    return writeTwiml({std::move(verbs), std::move(voice)}, urls);
}

std::string inResponse(const std::string &verbs)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><Response>)" + verbs + "</Response>";
}

/// What an independent parser reads: elements with their text, and whether it was well formed.
struct Parsed {
    bool isWellFormed = false;
    QStringList elements;
    QStringList texts;
    QString error;
};

Parsed parse(const std::string &xml)
{
    Parsed parsed;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            parsed.elements.append(reader.name().toString());
        if (reader.isCharacters())
            parsed.texts.append(reader.text().toString());
    }
    parsed.isWellFormed = !reader.hasError();
    parsed.error = reader.errorString();
    return parsed;
}

/// What XML 1.0 can carry of a text: the promise of the writer, told a second time and by Qt's own decoder.
QString carried(const std::string &text)
{
    QString out;
    for (const char32_t c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
        const bool isChar = c == 0x9 || c == 0xa || c == 0xd || (c >= 0x20 && c <= 0xd7ff) ||
                            (c >= 0xe000 && c <= 0xfffd) || (c >= 0x10000 && c <= 0x10ffff);
        if (isChar)
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

} // namespace

class TwimlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerbIsWrittenAsTheCarrierReadsIt_data();
    void everyVerbIsWrittenAsTheCarrierReadsIt();
    void anEmptyAnswerJoinsTheLegs();
    void aSecretPartIsInEveryUrl();
    void markupInTextsStaysText();
    void anyTextComesBackFromAnIndependentParser();
    void aLongTextIsCutAtACharacter();
    void noDocumentIsLongerThan60KB();
    void whatCallersAreAnnouncedIsWrittenWithThePromptBehindIt();
};

void TwimlTest::everyVerbIsWrittenAsTheCarrierReadsIt_data()
{
    QTest::addColumn<QByteArray>("twiml");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, std::vector<Verb> verbs, const std::string &expected) {
        QTest::newRow(name) << QByteArray::fromStdString(written(std::move(verbs)))
                            << QByteArray::fromStdString(inResponse(expected));
    };
    const std::string next = "https://relay.example.net/twilio/voice/qdn/7/open/1/0.0.0/1/0";
    const std::string redirect = "<Redirect>" + next + "</Redirect>";
    row("say", {SayVerb{"Hello."}}, R"(<Say language="en-US">Hello.</Say>)");
    row("say nothing", {SayVerb{""}, SayVerb{" \n"}, SayVerb{"\x01"}, HangupVerb{}}, "<Hangup/>");
    row("enqueue", {EnqueueVerb{"CA1.1", at(1, 3), at(1)}},
        R"(<Enqueue action=")" + next +
            R"(" waitUrl="https://relay.example.net/twilio/voice/qdn/7/open/1/0.0.3/1/0">CA1.1</Enqueue>)");
    row("wait", {WaitVerb{5, at(1)}}, "<Play>https://relay.example.net/twilio/ringing.wav</Play>" + redirect);
    row("a shorter wait", {WaitVerb{3, at(1)}}, R"(<Pause length="3"/>)" + redirect);
    row("leave", {LeaveVerb{}}, "<Leave/>");
    row("join", {JoinVerb{"CA1.1", at(1)}},
        R"(<Dial timeout="10" action=")" + next + R"("><Queue>CA1.1</Queue></Dial>)");
    row("play", {PlayVerb{"https://example.net/a.mp3?x=1&y=2"}},
        "<Play>https://example.net/a.mp3?x=1&amp;y=2</Play>");
    row("ask", {AskVerb{"Press 1.", 6, at(1)}},
        "<Gather action=\"" + next +
            R"(" numDigits="1" finishOnKey="" timeout="6"><Say language="en-US">Press 1.</Say></Gather>)" +
            redirect);
    row("ask with a sound", {AskVerb{"", 2, at(1), "https://example.net/a.mp3?x=1&y=2"}},
        "<Gather action=\"" + next +
            R"(" numDigits="1" finishOnKey="" timeout="2"><Play>https://example.net/a.mp3?x=1&amp;y=2</Play></Gather>)" +
            redirect);
    row("ask silently", {AskVerb{"", 5, at(1)}},
        "<Gather action=\"" + next + R"(" numDigits="1" finishOnKey="" timeout="5"></Gather>)" + redirect);
    row("record", {RecordVerb{90, "1#", false, at(1)}},
        "<Record action=\"" + next +
            R"(" maxLength="90" finishOnKey="1#" recordingStatusCallback="https://relay.example.net/twilio/status/recording"/>)" +
            redirect);
    row("record and transcribe", {RecordVerb{120, "#", true, at(1)}},
        "<Record action=\"" + next +
            R"(" maxLength="120" finishOnKey="#" recordingStatusCallback="https://relay.example.net/twilio/status/recording")" +
            R"( transcribe="true" transcribeCallback="https://relay.example.net/twilio/status/transcript"/>)" +
            redirect);
    row("reject busy", {RejectVerb{plan::RejectReason::Busy}}, R"(<Reject reason="busy"/>)");
    row("reject", {RejectVerb{plan::RejectReason::Rejected}}, R"(<Reject reason="rejected"/>)");
    row("hang up", {HangupVerb{}}, "<Hangup/>");
    DialVerb dial;
    dial.seconds = 20;
    dial.callerId = number("+16195550100");
    dial.next = at(1);
    dial.targets = {{"1.0.0", ContactId("captain"), number("+16195550111"), at(0, 1), at(0)},
                    {"1.0.1", ContactId("office"), number("+16195550122"), std::nullopt, at(2)}};
    row("dial", {dial},
        R"(<Dial answerOnBridge="true" timeout="20" callerId="+16195550100" action=")" + next + R"(">)" +
            R"(<Number url="https://relay.example.net/twilio/voice/qdn/7/open/0/0.0.1/1/0")" +
            R"( statusCallback="https://relay.example.net/twilio/status/leg/qdn/7/open/0/0.0.0/1/0")" +
            R"( statusCallbackEvent="ringing answered completed">+16195550111</Number>)" +
            R"(<Number statusCallback="https://relay.example.net/twilio/status/leg/qdn/7/open/2/0.0.0/1/0")" +
            R"( statusCallbackEvent="ringing answered completed">+16195550122</Number></Dial>)");
    dial.callerId = {};
    dial.targets.clear();
    row("dial nobody", {dial}, redirect);
}

void TwimlTest::everyVerbIsWrittenAsTheCarrierReadsIt()
{
    QFETCH(QByteArray, twiml);
    QFETCH(QByteArray, expected);
    QCOMPARE(twiml, expected);
    QVERIFY(parse(twiml.toStdString()).isWellFormed);
}

void TwimlTest::anEmptyAnswerJoinsTheLegs()
{
    QCOMPARE(written({}), inResponse(""));
    QCOMPARE(std::string(emptyTwiml()), inResponse(""));
}

void TwimlTest::aSecretPartIsInEveryUrl()
{
    const WebhookUrls hidden("https://relay.example.net:8443/desk", "Zm9yLXRlc3RzLW9ubHktMDEyMw");
    DialVerb dial;
    dial.targets = {{"1.0.0", ContactId("captain"), number("+16195550111"), at(0), at(0)}};
    dial.next = at(1);
    const std::string xml =
        writeTwiml({{AskVerb{"", 5, at(1)}, RecordVerb{90, "#", true, at(2)}, dial}, {}}, hidden);
    const QString text = QString::fromStdString(xml);
    QCOMPARE(text.count(QStringLiteral("https://")), 9);
    QCOMPARE(
        text.count(QStringLiteral("https://relay.example.net:8443/desk/twilio/Zm9yLXRlc3RzLW9ubHktMDEyMw/")),
        9);
}

void TwimlTest::markupInTextsStaysText()
{
    const std::string hostile = R"(</Say><Dial>+19005550199</Dial><Say> ]]> &amp; "'<!-- <?x?> <![CDATA[)";
    const Parsed parsed =
        parse(written({SayVerb{hostile}, AskVerb{hostile, 5, at(1)}}, {"en\"US<", "Polly\"><Hangup/>"}));
    QVERIFY(parsed.isWellFormed);
    QCOMPARE(parsed.elements,
             (QStringList{QStringLiteral("Response"), QStringLiteral("Say"), QStringLiteral("Gather"),
                          QStringLiteral("Say"), QStringLiteral("Redirect")}));
    QCOMPARE(parsed.texts.first(), QString::fromStdString(hostile));
}

void TwimlTest::anyTextComesBackFromAnIndependentParser()
{
    std::mt19937 random(20261125);
    const std::vector<char32_t> edges = {
        0,     1,      0x8,    0x9,    0xa,    0xb,    0xd,    0x1f,   0x20,    '<',     '>',
        '&',   '"',    '\'',   ']',    0x7e,   0x7f,   0x80,   0x85,   0x9f,    0xa0,    0x7ff,
        0x800, 0x2028, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1f600, 0x10ffff};
    for (int i = 0; i < 10'000; ++i) {
        std::string text;
        for (unsigned length = random() % 24; length > 0; --length) {
            if (random() % 6 == 0) { // a stray byte, most often no UTF-8
                text += static_cast<char>(random() % 256);
                continue;
            }
            const char32_t any = random() % 0x110000;
            const char32_t c = random() % 2 ? edges[random() % edges.size()] : any;
            if (c < 0xd800 || c > 0xdfff)
                text += QString::fromUcs4(&c, 1).toStdString();
        }
        const Parsed parsed = parse(written({SayVerb{text}, HangupVerb{}}));
        QVERIFY2(parsed.isWellFormed, qPrintable(parsed.error));
        QCOMPARE(parsed.elements.size(), hasWords(text) ? 3 : 2);
        if (!hasWords(text))
            continue;
        // A decoder may write one or several U+FFFD for a broken sequence: compare what is left without them.
        QString mine = parsed.texts.join(QString());
        QString theirs = carried(text);
        QCOMPARE(mine.remove(QChar::ReplacementCharacter), theirs.remove(QChar::ReplacementCharacter));
    }
}

void TwimlTest::aLongTextIsCutAtACharacter()
{
    for (std::size_t before = 0; before < 4; ++before) {
        std::string text(before, 'x');
        while (text.size() < maxSpokenBytes + 100)
            text += "\xf0\x9f\x98\x80";
        const Parsed parsed = parse(written({SayVerb{text}}));
        QVERIFY(parsed.isWellFormed);
        const std::string spoken = parsed.texts.first().toStdString();
        QVERIFY(spoken.size() <= maxSpokenBytes && spoken.size() > maxSpokenBytes - 4);
        QVERIFY(text.starts_with(spoken));
    }
}

void TwimlTest::noDocumentIsLongerThan60KB()
{
    std::vector<Verb> verbs(40, SayVerb{std::string(5000, '&')});
    DialVerb dial;
    dial.targets.assign(400, {"1.0.0", ContactId("captain"), number("+16195550111"), at(0), at(0)});
    dial.next = at(1);
    verbs.emplace_back(RecordVerb{90, "#", true, at(2)});
    verbs.emplace_back(dial);
    const std::string xml = written(verbs);
    QVERIFY(xml.size() <= maxTwimlBytes);
    const Parsed parsed = parse(xml);
    QVERIFY(parsed.isWellFormed);
    QVERIFY(parsed.elements.contains(QStringLiteral("Record")));
    QVERIFY(parsed.elements.count(QStringLiteral("Number")) > 50);
    QVERIFY(parse(written(std::vector<Verb>(5000, dial))).isWellFormed);
    QVERIFY(written(std::vector<Verb>(5000, dial)).size() <= maxTwimlBytes);
}

void TwimlTest::whatCallersAreAnnouncedIsWrittenWithThePromptBehindIt()
{
    const std::string words(4'000, 'a');
    const std::size_t most = plan::mostAnnounced / plan::announcedBytes(plan::writtenBytes(words));
    std::vector<Verb> verbs(most, SayVerb{words});
    verbs.emplace_back(AskVerb{std::string(maxSpokenBytes, 'p'), 5, at(1)});
    const Parsed parsed = parse(written(verbs, {"en-US", "Polly.Joanna"}));
    QCOMPARE(parsed.elements.count(QStringLiteral("Say")), static_cast<qsizetype>(most + 1));
}

QTEST_APPLESS_MAIN(TwimlTest)
#include "TwimlTest.moc"
