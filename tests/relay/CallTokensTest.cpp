// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallTokens.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace ringdown;
using namespace std::chrono_literals;
using relay::CallTokens;

namespace {

const Instant now{1'000'000'000};
const CallSid first("CA1");
const CallSid second("CA2");

struct Folder {
    QTemporaryDir directory;
    std::string file = directory.path().toStdString() + "/call-tokens";

    QByteArray bytes() const
    {
        QFile found(QString::fromStdString(file));
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }
    void change(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray all = bytes();
        QVERIFY(all.contains(from));
        all.replace(from, to);
        QFile found(QString::fromStdString(file));
        QVERIFY(found.open(QIODevice::WriteOnly));
        found.write(all);
    }
};

} // namespace

/// What lets a phone show the caller, over a restart.
class CallTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenOutlivesARelayThatWasKilled()
    {
        Folder folder;
        CallTokens killed(folder.file, now); // it is not closed before the next one reads
        killed.keep(first, "token-of-the-first", now);
        const CallTokens next(folder.file, now + 1min);
        QCOMPARE(next.trouble(), std::string());
        QCOMPARE(next.find(first), std::string_view("token-of-the-first"));
        QCOMPARE(next.find(second), std::string_view());
    }

    void whatIsDroppedIsNotOnDiskAnyMore()
    {
        Folder folder;
        CallTokens tokens(folder.file, now);
        tokens.keep(first, "token-of-the-first", now);
        QVERIFY(folder.bytes().contains("token-of-the-first"));
        tokens.drop(first);
        QVERIFY(!folder.bytes().contains("token-of-the-first"));
        QCOMPARE(tokens.find(first), std::string_view());
        tokens.keep(second, "token-of-the-second", now);
        QCOMPARE(folder.bytes().size(), 4096); // in the same place
    }

    void nobodyElseMayReadTheFile()
    {
        Folder folder;
        QFile before(QString::fromStdString(folder.file));
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.close();
        QVERIFY(before.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
        CallTokens tokens(folder.file, now);
        tokens.keep(first, "token", now);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(QString::fromStdString(folder.file)).permissions() & others));
    }

    void aLinkIsNotFollowed()
    {
        Folder folder;
        const std::string elsewhere = folder.file + "-elsewhere";
        QCOMPARE(::symlink(elsewhere.c_str(), folder.file.c_str()), 0);
        CallTokens tokens(folder.file, now);
        QVERIFY(tokens.trouble().starts_with(folder.file + " cannot keep the carrier's call tokens: "));
        tokens.keep(first, "token", now);
        QCOMPARE(tokens.find(first), std::string_view("token"));
        QVERIFY(!QFileInfo::exists(QString::fromStdString(elsewhere)));
    }

    void aTornTokenIsNone()
    {
        Folder folder;
        CallTokens(folder.file, now).keep(first, "token-of-the-first", now);
        folder.change("of-the-first", QByteArray("of-the-f\0\0\0\0", 12));
        QCOMPARE(CallTokens(folder.file, now).count(), std::size_t(0));
        QVERIFY(!folder.bytes().contains("token"));
    }

    void aTokenIsWorthNothingAfterTheLongestCall()
    {
        Folder folder;
        CallTokens(folder.file, now).keep(first, "token", now);
        QCOMPARE(CallTokens(folder.file, now + CallTokens::worth - 1s).count(), std::size_t(1));
        QCOMPARE(CallTokens(folder.file, now + CallTokens::worth).count(), std::size_t(0));
        QVERIFY(!folder.bytes().contains("token"));
    }

    void onlyThoseOfCallsThatRunAreKept()
    {
        Folder folder;
        CallTokens tokens(folder.file, now);
        tokens.keep(first, "token-of-the-first", now);
        tokens.keep(second, "token-of-the-second", now);
        tokens.keepOnly([](const CallSid &call) { return call == second; }, now);
        QCOMPARE(tokens.find(first), std::string_view());
        QCOMPARE(tokens.find(second), std::string_view("token-of-the-second"));
        QVERIFY(!folder.bytes().contains("first"));
    }

    void aTokenThatIsTooLongIsKeptInMemory()
    {
        Folder folder;
        CallTokens tokens(folder.file, now);
        tokens.keep(first, std::string(CallTokens::longestOnDisk, 'x'), now);
        tokens.keep(second, std::string(CallTokens::longestOnDisk + 1, 'y'), now);
        QCOMPARE(tokens.find(second).size(), CallTokens::longestOnDisk + 1);
        QVERIFY(!folder.bytes().contains("yyy"));
        QCOMPARE(CallTokens(folder.file, now).find(first).size(), CallTokens::longestOnDisk);
    }
};

QTEST_GUILESS_MAIN(CallTokensTest)
#include "CallTokensTest.moc"
