// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/PathMatch.h"
#include "core/twilio/PathPrint.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers;

class PathMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRelayAndADeskMeanTheSamePathOrNot_data()
    {
        QTest::addColumn<QByteArray>("relay");
        QTest::addColumn<QByteArray>("desk");
        QTest::addColumn<PathMatch>("match");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const std::string &relay, const char *desk, PathMatch match,
                            const char *words) {
            QTest::newRow(name) << QByteArray::fromStdString(relay) << QByteArray(desk) << match
                                << QByteArray(words);
        };
        const char *path = "fake-canary-path-of-a-relay";
        const std::string print = twilio::pathPrint(path);
        row("the same", print, path, PathMatch::Agrees, "");
        row("none here and there", "none", "", PathMatch::Agrees, "");
        row("a relay that does not say", "", path, PathMatch::Agrees, "");
        row("only the relay", print, "", PathMatch::OnlyAtRelay, "secrets set RINGDOWN_WEBHOOK_PATH");
        row("only the desk", "none", path, PathMatch::OnlyAtDesk, "secrets forget RINGDOWN_WEBHOOK_PATH");
        row("another one", print, "another", PathMatch::Differs, "secrets set RINGDOWN_WEBHOOK_PATH");
    }
    void aRelayAndADeskMeanTheSamePathOrNot()
    {
        QFETCH(QByteArray, relay);
        QFETCH(QByteArray, desk);
        QFETCH(QByteArray, words);
        const PathMatch match = pathMatch(relay.toStdString(), desk.toStdString());
        QTEST(match, "match");
        const std::string said = pathMatchWords(match);
        QCOMPARE(said.empty(), words.isEmpty());
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
        QVERIFY(desk.isEmpty() || said.find(desk.toStdString()) == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(PathMatchTest)
#include "PathMatchTest.moc"
