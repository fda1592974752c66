// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/ApiAnswers.h"
#include "core/client/FeedFrame.h"
#include "tests/base/CountedBlocks.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::client;

namespace {

/// JSON written with ' for ", which keeps the cases readable.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

const std::string call =
    json("{'sid':'CA1','tenant':'qdn','from':null,'to':'+16195550100','startedAt':'2026-11-26T18:00:00.000Z',"
         "'endedAt':null,'outcome':null,'route':'open','tier':null,'contact':null,'seconds':0,'revision':4,"
         "'test':false,'claimedBy':null}");
const std::string received =
    json("{'seq':7,'at':'2026-11-26T18:00:00.000Z','kind':'call.received','call':'CA1','why':'It rang.'}");

} // namespace

class ApiAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageHasItsCallsAndItsCursor()
    {
        const auto page = readCallPage(json("{'calls':[" + call + "],'next':'c2'}"));
        QVERIFY(page.hasValue());
        QCOMPARE(page->calls.size(), 1U);
        QCOMPARE(page->calls.front().from, std::string());
        QVERIFY(!page->calls.front().endedAt);
        QCOMPARE(page->next, std::optional<std::string>("c2"));
    }

    void eachCallOfAPageIsParsedOnce()
    {
        const std::size_t alone = tests::blocksOf([] { QVERIFY(callSummaryFromJson(call)); });
        std::string calls = call;
        for (int i = 1; i < 100; ++i)
            calls += ',' + call;
        const std::string text = json("{'calls':[" + calls + "]}");
        std::size_t found = 0;
        const std::size_t each = tests::blocksOf([&] { found = readCallPage(text)->calls.size(); }) / 100;
        QCOMPARE(found, 100U);
        QVERIFY2(each <= alone + alone / 4, qPrintable(QStringLiteral("%1, alone %2").arg(each).arg(alone)));
    }

    void theLastPageHasNoCursor()
    {
        const auto page = readCallPage(json("{'calls':[],'next':null}"));
        QVERIFY(page.hasValue());
        QVERIFY(!page->next);
    }

    void anEventOfALaterRelayIsLeftOut()
    {
        const std::string unknown = "{'seq':8,'at':'2026-11-26T18:00:01.000Z','kind':'call.teleported'}";
        const auto detail =
            readCallDetail(json("{'call':" + call + ",'events':[" + received + ',' + unknown + "]}"));
        QVERIFY(detail.hasValue());
        QCOMPARE(detail->events.size(), 1U);
        QCOMPARE(detail->events.front().why, std::string("It rang."));
    }

    void wrongBytesAreAnErrorAndNoCrash_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes :
             {"", "{", "[]", "null", "7", "{'calls':7}", "{'calls':[7]}", "{'calls':[{'seconds':'x'}]}",
              "{'revision':'4'}", "{'revisions':[{}]}", "{'call':7,'events':[]}"})
            QTest::newRow(bytes[0] ? bytes : "nothing") << QByteArray(bytes);
    }
    void wrongBytesAreAnErrorAndNoCrash()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = json(bytes.toStdString());
        QVERIFY(!readCallPage(text));
        QVERIFY(!readCallDetail(text));
        QVERIFY(!readRevisions(text));
        QVERIFY(!readPushed(text));
        QVERIFY(!readWarnings(text));
        QVERIFY(!readTestCall(text));
    }

    void anETagIsARevision_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<qint64>("revision");
        QTest::newRow("a number") << QByteArray("\"41\"") << qint64{41};
        QTest::newRow("no quotes") << QByteArray("41") << qint64{-1};
        QTest::newRow("a word") << QByteArray("\"new\"") << qint64{-1};
        QTest::newRow("more behind it") << QByteArray("\"41x\"") << qint64{-1};
        QTest::newRow("empty") << QByteArray() << qint64{-1};
    }
    void anETagIsARevision()
    {
        QFETCH(QByteArray, tag);
        QFETCH(qint64, revision);
        const auto read = readRevisionTag(tag.toStdString());
        QCOMPARE(read ? *read : -1, revision);
    }

    void aRefusalCarriesTheRelaysWordsAndEveryError()
    {
        const ApiFailure failure = readFailure(
            422, json("{'title':'The plan has 1 "
                      "error','errors':[{'path':'tenants[0].id','value':'Q','expected':'small letters'}]}"));
        QVERIFY(failure.error.code == ErrorCode::BadInput);
        QCOMPARE(failure.title, std::string("The plan has 1 error"));
        QCOMPARE(failure.problems.size(), 1U);
        QCOMPARE(failure.problems.front().path, std::string("tenants[0].id"));
    }

    void aStatusBecomesACode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const auto row = [](int status, ErrorCode code) {
            QTest::newRow(QByteArray::number(status).constData()) << status << static_cast<int>(code);
        };
        row(401, ErrorCode::Refused);
        row(403, ErrorCode::Refused);
        row(404, ErrorCode::NotFound);
        row(412, ErrorCode::Conflict);
        row(413, ErrorCode::TooLarge);
        row(422, ErrorCode::BadInput);
        row(503, ErrorCode::Unavailable);
    }
    void aStatusBecomesACode()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        const ApiFailure failure = readFailure(status, "<html>not json");
        QCOMPARE(static_cast<int>(failure.error.code), code);
        QVERIFY(failure.error.detail.find(std::to_string(status)) != std::string::npos);
    }

    void framesAreToldApart()
    {
        QVERIFY(std::holds_alternative<HelloFrame>(
            readFeedFrame(json("{'kind':'hello','seq':9,'revision':2,'store':'s'}"))));
        QCOMPARE(std::get<HelloFrame>(readFeedFrame(json("{'kind':'hello','seq':9,'role':'viewer'}"))).role,
                 Role::Viewer);
        QCOMPARE(std::get<HelloFrame>(readFeedFrame(json("{'kind':'hello','seq':9,'role':'king'}"))).role,
                 Role::Unknown);
        QVERIFY(std::holds_alternative<AliveFrame>(
            readFeedFrame(json("{'kind':'alive','seq':9,'at':'2026-11-26T18:00:00Z'}"))));
        QVERIFY(std::holds_alternative<ResetFrame>(readFeedFrame(json("{'kind':'feed.reset','seq':9}"))));
        QVERIFY(std::holds_alternative<Event>(readFeedFrame(received)));
        QVERIFY(
            std::holds_alternative<UnknownFrame>(readFeedFrame(json("{'kind':'call.teleported','seq':10}"))));
        QVERIFY(std::holds_alternative<UnknownFrame>(readFeedFrame("\xff\xfe{")));
    }
};

QTEST_APPLESS_MAIN(ApiAnswersTest)
#include "ApiAnswersTest.moc"
