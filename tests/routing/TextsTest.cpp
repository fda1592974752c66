// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/TextBook.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::routing;

class TextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnansweredRingTextsInTheSameDecision();
    void theEffectAndTheEventSayTheSame();
    void contactsWithoutTextsAreLeftOut();
    void whoWroteStopIsLeftOutAndSaid();
    void idsAreStableAndDistinct();
    void noTextIsQueuedTwicePerCall();
    void anAnsweredCallTextsNobody();
    void onlyTheTextsDirectlyBehindTheRingFollowACallerWhoLeft();
    void theTimeIsTheOneTheCallCameIn();
};

namespace {

RehearsedCall unanswered(const std::string &from = "+16195550178")
{
    RehearsedCall call(RehearsalPlan{.accept = "none"}.compile(), from);
    call.arrive();
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    call.dialEnds({DialStatus::Busy, false, 0, {}}, 2);
    return call;
}

} // namespace

void TextsTest::anUnansweredRingTextsInTheSameDecision()
{
    const RehearsedCall call = unanswered();
    QCOMPARE(call.last.texts.size(), std::size_t(2));
    QCOMPARE(call.last.texts[0].to, "+16195550111");
    QCOMPARE(call.last.texts[0].from, "+16195550100");
    QCOMPARE(call.last.texts[0].body, "Missed call from (619) 555-0178 at 10:00. Office is busy.");
    QCOMPARE(call.last.texts[1].contact.value, "office");
    QVERIFY(call.verb<RecordVerb>());
}

void TextsTest::theEffectAndTheEventSayTheSame()
{
    const RehearsedCall call = unanswered();
    const auto queued = call.lastEvents(EventKind::TextQueued);
    QCOMPARE(queued.size(), call.last.texts.size());
    for (std::size_t i = 0; i < queued.size(); ++i) {
        const TextEffect &effect = call.last.texts[i];
        QCOMPARE(queued[i].text, effect.id);
        QCOMPARE(queued[i].to, effect.to);
        QCOMPARE(queued[i].from, effect.from);
        QCOMPARE(queued[i].body, effect.body);
        QCOMPARE(queued[i].contact, effect.contact);
    }
}

void TextsTest::contactsWithoutTextsAreLeftOut()
{
    const RehearsedCall call = unanswered();
    const Event step = call.lastEvents(EventKind::StepEntered).at(0);
    QCOMPARE(step.what, "text");
    QCOMPARE(step.rejected.at(0), (RejectedAlternative{"Mate", "Mate takes no texts."}));
    for (const TextEffect &text : call.texts)
        QVERIFY(text.contact.value != "mate");
}

void TextsTest::whoWroteStopIsLeftOutAndSaid()
{
    TextBook book;
    Event stopped;
    stopped.kind = EventKind::TextsStopped;
    stopped.from = "+16195550111";
    stopped.to = "+16195550100";
    book.apply(stopped);
    RehearsedCall call(RehearsalPlan{.accept = "none"}.compile(), "+16195550178");
    call.book = &book;
    call.arrive();
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    call.dialEnds({DialStatus::Busy, false, 0, {}}, 2);
    QCOMPARE(call.texts.size(), std::size_t(1));
    QCOMPARE(call.texts[0].contact.value, "office");
    const Event step = call.lastEvents(EventKind::StepEntered).at(0);
    QCOMPARE(
        step.rejected.at(0),
        (RejectedAlternative{"Captain", "Captain wrote STOP and gets no texts until they write START."}));
    QVERIFY(step.why.find("Captain") == std::string::npos);
    for (const Event &queued : call.lastEvents(EventKind::TextQueued))
        QVERIFY(queued.contact.value != "captain");
}

void TextsTest::idsAreStableAndDistinct()
{
    const RehearsedCall one = unanswered();
    const RehearsedCall two = unanswered();
    QCOMPARE(one.texts, two.texts);
    QCOMPARE(one.texts[0].id, "CA00000000000000000000000000000001.missed.captain");
    std::set<std::string> ids;
    for (const TextEffect &text : one.texts)
        ids.insert(text.id);
    QCOMPARE(ids.size(), one.texts.size());
}

void TextsTest::noTextIsQueuedTwicePerCall()
{
    RehearsedCall call = unanswered();
    // The same dial reports again with other words, and then the call's end.
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}});
    QVERIFY(call.last.texts.empty());
    QVERIFY(call.verb<RecordVerb>());
    call.callerLeft = true;
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}});
    call.goes();
    QCOMPARE(call.count(EventKind::TextQueued), 2);
    QCOMPARE(call.texts.size(), std::size_t(2));
}

void TextsTest::anAnsweredCallTextsNobody()
{
    RehearsedCall call(RehearsalPlan{.accept = "none"}.compile(), "+16195550178");
    call.arrive();
    call.dialEnds({DialStatus::Completed, true, 12, {}}, 12);
    call.goes();
    QVERIFY(call.texts.empty());
    QCOMPARE(call.count(EventKind::TextQueued), 0);
}

void TextsTest::onlyTheTextsDirectlyBehindTheRingFollowACallerWhoLeft()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    auto &texts = changed.tenants[0].texts;
    texts[TextId("second")] = {{ContactId("office")}, "Second"};
    texts[TextId("third")] = {{ContactId("office")}, "Third"};
    changed.tenants[0].routes[RouteId("sales")] = {
        plan::RingStep{{TierId("backup")}}, plan::TextStep{TextId("missed")},
        plan::TextStep{TextId("second")}, plan::SayStep{"Still here?"}, plan::TextStep{TextId("third")}};
    for (const bool left : {true, false}) {
        RehearsedCall call(CompiledPlan::compile(changed, 1), "+16195550178");
        call.arrive();
        call.callerLeft = left;
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
        QCOMPARE(call.texts.size(), left ? std::size_t(3) : std::size_t(4));
        QCOMPARE(call.verb<SayVerb>() == nullptr, left);
    }
}

void TextsTest::theTimeIsTheOneTheCallCameIn()
{
    RehearsedCall call(RehearsalPlan{.accept = "none"}.compile());
    call.now = parseRfc3339("2026-11-24T16:59:00-08:00")->at;
    call.arrive();
    call.now = call.now + std::chrono::minutes(5);
    call.press('1');
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
    QVERIFY2(call.texts[0].body.find("at 16:59.") != std::string::npos, call.texts[0].body.c_str());
}

QTEST_APPLESS_MAIN(TextsTest)
#include "TextsTest.moc"
