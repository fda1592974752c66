// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/RelayProgramRig.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ringdown;
using namespace Qt::StringLiterals;
using test::Ended;

namespace {

/// Whether programs started from here may not listen on ports below 1024; root's are forbidden it.
bool lowPortsAreRefused()
{
    QFile first(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
    if (first.open(QIODevice::ReadOnly) && first.readAll().trimmed().toInt() < 1024)
        return false;
    return ::geteuid() != 0 || ::prctl(PR_CAPBSET_DROP, CAP_NET_BIND_SERVICE, 0, 0, 0) == 0;
}

} // namespace

/// Where the real program is to listen and to keep its data, and the sentences it ends with when it cannot.
class RelayPlacesTest : public QObject, private test::RelayProgramRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeFolder(); }
    void aTakenPortEndsWithASentence();
    void unusableAddressesAreNamed_data();
    void unusableAddressesAreNamed();
    void aLockedStoreEndsWithASentence();
    void unusableDataFoldersAreNamed_data();
    void unusableDataFoldersAreNamed();
};

void RelayPlacesTest::aTakenPortEndsWithASentence()
{
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    const QString place = u"127.0.0.1:"_s + QString::number(m_port);
    const Ended end = run({u"--data"_s, path(u"other"_s), u"--listen"_s, place}, environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(place.toUtf8() + " is in use"), end.words.constData());
    QVERIFY2(!QFileInfo::exists(path(u"other"_s)), "a relay that cannot begin leaves no folder behind");
}

void RelayPlacesTest::unusableAddressesAreNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("repair");
    QTest::addColumn<int>("code");
    QTest::newRow("of another machine") // or of a network that comes later: worth another start
        << "192.0.2.1:0"
        << QByteArray("; listen on an address that this machine has, or on 0.0.0.0 for all of them\n") << 73;
    QTest::newRow("below 1024")
        << "127.0.0.1:1"
        << QByteArray("; ports below 1024 need CAP_NET_BIND_SERVICE (in a unit: AmbientCapabilities=): give "
                      "it, or listen on a higher port behind a reverse proxy\n")
        << 78;
}

void RelayPlacesTest::unusableAddressesAreNamed()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, repair);
    if (place.endsWith(u":1"_s) && !lowPortsAreRefused())
        QSKIP("here everybody may listen on low ports");
    const Ended end = run({u"--data"_s, path(u"data"_s), u"--listen"_s, place}, environment());
    QTEST(end.code, "code");
    QVERIFY2(end.words.contains("cannot listen on " + place.toUtf8() + ": ") && end.words.endsWith(repair),
             end.words.constData());
}

void RelayPlacesTest::aLockedStoreEndsWithASentence()
{
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    const Ended end = run(dataArguments(), environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(path(u"data"_s).toUtf8()), end.words.constData());
    ended(*relay, SIGKILL); // the lock dies with its holder
    QVERIFY(started(dataArguments(), environment()) != nullptr);
}

void RelayPlacesTest::unusableDataFoldersAreNamed_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("repair");
    const QByteArray another("; give --data ");
    const QByteArray writable(
        "; make the directory and its files writable for this user, or give --data another\n");
    QTest::newRow("a file") << "plain" << another;
    QTest::newRow("below a file") << "plain/data" << another;
    QTest::newRow("where nothing can be made") << "/proc/ringdown-data" << another;
    QTest::newRow("where not even root can write") << "/sys/kernel" << writable;
    QTest::newRow("read-only") << "read-only" << writable;
}

void RelayPlacesTest::unusableDataFoldersAreNamed()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, repair);
    if (folder == u"read-only" && ::geteuid() == 0)
        QSKIP("root writes there all the same");
    QFile file(path(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkpath(path(u"read-only"_s)));
    QCOMPARE(::chmod(qPrintable(path(u"read-only"_s)), 0500), 0);
    const QString data = folder.startsWith(u'/') ? folder : path(folder);
    const Ended end = run({u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s}, environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(data.toUtf8()) && end.words.contains(repair), end.words.constData());
}

QTEST_GUILESS_MAIN(RelayPlacesTest)
#include "RelayPlacesTest.moc"
