// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/Diagnostics.h"
#include "ui/settings/KeyRules.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PreferenceBook.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using shell::Preferences;

class PreferencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChoiceSurvivesTheFile()
    {
        Preferences all;
        all.appearance = shell::Appearance::Dark;
        all.density = shell::Density::Compact;
        all.fontPercent = 130;
        all.motion = shell::Motion::Reduced;
        all.language = u"es"_s;
        all.clock = shell::ClockFormat::Hours12;
        all.onClose = shell::OnClose::KeepRunning;
        all.quiet = {true, QTime(21, 30), QTime(6, 15)};
        all.muted = {{u"qdn"_s, shell::Notice::Message}, {QString(), shell::Notice::Alarm}};
        all.keys[u"call.claim"_s] = QKeySequence(u"Ctrl+Shift+K"_s);
        QVERIFY(shell::preferencesFrom(toJson(all)) == all);
    }

    void aBrokenFileIsAsIfThereWereNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"appearance\": ");
        QTest::newRow("another shape") << QByteArray("[1, 2]");
        QTest::newRow("unknown words")
            << QByteArray(R"({"appearance": "pink", "clock": 7, "quietHours": "always"})");
        QTest::newRow("muted by nonsense") << QByteArray(R"({"muted": [["qdn"], 4, ["qdn", "smell"]]})");
    }
    void aBrokenFileIsAsIfThereWereNone()
    {
        QFETCH(const QByteArray, file);
        QVERIFY(shell::preferencesFrom(file) == Preferences());
    }

    void aFontThatNobodyCouldReadIsBounded()
    {
        QCOMPARE(shell::preferencesFrom(R"({"fontPercent": 4})").fontPercent, Preferences::smallestFont);
        QCOMPARE(shell::preferencesFrom(R"({"fontPercent": 4000})").fontPercent, Preferences::largestFont);
    }

    void aChoiceIsKeptAtOnceForThisUserAlone()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"ringdown/preferences.json"_s);
        shell::PreferenceBook book(file);
        book.change(u"Dark"_s, [](Preferences &p) { p.appearance = shell::Appearance::Dark; });
        QCOMPARE(shell::PreferenceBook(file).now().appearance, shell::Appearance::Dark);
        QCOMPARE(int(QFileInfo(file).permissions() & 0x0077), 0);
        QCOMPARE(int(QFileInfo(file).dir().entryList(QDir::Files).size()),
                 1); // nothing half written beside it
    }

    void stepsAreTakenBackOneByOne()
    {
        shell::PreferenceBook book{QString()};
        QSignalSpy changed(&book, &shell::PreferenceBook::changed);
        book.change(u"Dark"_s, [](Preferences &p) { p.appearance = shell::Appearance::Dark; });
        book.change(u"Font size"_s, [](Preferences &p) { p.fontPercent = 120; });
        book.change(u"Nothing"_s, [](Preferences &p) { p.fontPercent = 120; });
        QCOMPARE(book.undoWords(), u"Font size"_s);
        book.undo();
        QCOMPARE(book.now().fontPercent, 100);
        QCOMPARE(book.now().appearance, shell::Appearance::Dark);
        book.undo();
        QVERIFY(!book.canUndo());
        QVERIFY(book.now() == Preferences());
        QCOMPARE(changed.size(), 4);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        shell::PreferenceBook book(u"/proc/ringdown/preferences.json"_s);
        QSignalSpy failed(&book, &shell::PreferenceBook::saveFailed);
        book.change(u"Dark"_s, [](Preferences &p) { p.appearance = shell::Appearance::Dark; });
        QCOMPARE(failed.size(), 1);
        QCOMPARE(book.now().appearance, shell::Appearance::Dark); // it acts all the same
    }

    void whatAFieldTellsWhileSomebodyIsAtItIsOneStep()
    {
        shell::PreferenceBook book({});
        const auto begin = [&](int hour) {
            book.changeOn(u"Begin"_s, [hour](Preferences &p) { p.quiet.from = QTime(hour, 0); });
        };
        begin(23);
        begin(20);
        QCOMPARE(book.now().quiet.from, QTime(20, 0));
        book.change(u"Dark"_s, [](Preferences &p) { p.appearance = shell::Appearance::Dark; });
        begin(19);
        book.undo();
        QCOMPARE(book.now().quiet.from, QTime(20, 0));
        book.undo();
        book.undo();
        QCOMPARE(book.now(), Preferences());
        QVERIFY(!book.canUndo());
        begin(21);
        begin(22); // as it was
        QVERIFY(!book.canUndo());
    }

    void stepsOutliveARestartOnce()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"preferences.json"_s);
        {
            shell::PreferenceBook book(file);
            book.change(u"Idioma"_s, [](Preferences &p) { p.language = u"en"_s; });
            book.keepSteps();
        }
        {
            shell::PreferenceBook book(file);
            QCOMPARE(book.now().language, u"en"_s);
            QCOMPARE(book.undoWords(), u"Idioma"_s);
            book.undo();
            QCOMPARE(book.now(), Preferences());
        }
        const shell::PreferenceBook later(file);
        QVERIFY(!later.canUndo());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"preferences.json"_s});
    }

    void keysThatCannotBeAreToldWhy_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("part");
        QTest::newRow("free") << "view.reload"
                              << "Ctrl+Shift+R"
                              << "";
        QTest::newRow("none") << "view.reload"
                              << ""
                              << "";
        QTest::newRow("its own") << "view.reload"
                                 << "F5"
                                 << "";
        QTest::newRow("of another") << "view.reload"
                                    << "Ctrl+K"
                                    << "belongs to “Search” already";
        QTest::newRow("of a table") << "view.reload"
                                    << "C"
                                    << "belongs to “Claim” already";
        QTest::newRow("of text fields") << "view.reload"
                                        << "Ctrl+V"
                                        << "text fields";
        QTest::newRow("X11 takes it") << "view.reload"
                                      << "Ctrl+E"
                                      << "text fields";
        QTest::newRow("a letter") << "view.reload"
                                  << "X"
                                  << "typed into fields";
        QTest::newRow("a letter in a table") << "call.claim"
                                             << "X"
                                             << "";
        QTest::newRow("the beginning of another") << "view.reload"
                                                  << "Ctrl+K, Ctrl+X"
                                                  << "belongs to “Search”";
        QTest::newRow("a key of the rows") << "call.claim"
                                           << "Space"
                                           << "in Call log and stays that";
        QTest::newRow("a key of another place") << "call.claim"
                                                << "Ins"
                                                << "";
        QTest::newRow("a key of some place, everywhere") << "view.reload"
                                                         << "Alt+Up"
                                                         << "and stays that";
        QTest::newRow("either Enter of some place") << "view.reload"
                                                    << "Enter"
                                                    << "and stays that";
        QTest::newRow("either Enter of another, with Alt") << "view.reload"
                                                           << "Alt+Enter"
                                                           << "belongs to “Details” already";
        QTest::newRow("either Enter of a place") << "call.open"
                                                 << "Ctrl+Shift+Enter"
                                                 << "";
        QTest::newRow("the letter of a menu") << "view.reload"
                                              << "Alt+F"
                                              << "Alt+F opens the menu “File”";
        QTest::newRow("the letter of a menu, among rows") << "call.claim"
                                                          << "Alt+C"
                                                          << "Alt+C opens the menu “Call”";
        QTest::newRow("of the desktop") << "view.reload"
                                        << "Alt+F4"
                                        << "closes the window";
        QTest::newRow("a letter of no menu") << "view.reload"
                                             << "Alt+Q"
                                             << "";
        QTest::newRow("a function key") << "view.reload"
                                        << "F9"
                                        << "";
    }
    void keysThatCannotBeAreToldWhy()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, keys);
        QFETCH(const QString, part);
        QMainWindow window;
        shell::ActionRegistry actions(&window);
        const auto add = [&](const char *id, const char *words, const char *sequence, shell::KeyScope scope) {
            actions.add({QString::fromLatin1(id),
                         QString::fromLatin1(words),
                         QKeySequence(QString::fromLatin1(sequence)),
                         shell::MenuPlace::View,
                         scope,
                         {},
                         {}},
                        [] {});
        };
        add("view.reload", "&Reload", "F5", shell::KeyScope::Window);
        add("tools.palette", "&Search", "Ctrl+K", shell::KeyScope::Window);
        add("call.claim", "&Claim", "C", shell::KeyScope::Table);
        add("call.open", "&Open", "Return", shell::KeyScope::Table);
        add("call.details", "&Details", "Alt+Return", shell::KeyScope::Window);
        const QString objection = settings::keyObjection(actions, action, QKeySequence(keys));
        if (part.isEmpty())
            QCOMPARE(objection, QString());
        else
            QVERIFY2(objection.contains(part), qPrintable(objection));
    }

    void secretsLeaveTheBundle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bearer") << "Authorization: Bearer abc.def-123";
        QTest::newRow("account") << "AC00000000000000000000000000009f3e called";
        QTest::newRow("webhook key") << "whk1_AbC-dEf_09.12345678";
        QTest::newRow("long word") << "x 0123456789abcdef0123456789abcdef y";
        QTest::newRow("number") << "from +16195550147";
        QTest::newRow("named") << R"("token": "hunter2",)";
        QTest::newRow("harmless") << "qt: 6.4.2\nscreen: 1920 x 1080";
    }
    void secretsLeaveTheBundle()
    {
        QFETCH(const QString, text);
        const QString clean = settings::withoutSecrets(text);
        for (const QString &secret :
             {u"abc.def-123"_s, u"9f3e"_s, u"AbC-dEf"_s, u"0123456789abcdef"_s, u"5550147"_s, u"hunter2"_s})
            QVERIFY2(!clean.contains(secret), qPrintable(clean));
        if (QLatin1StringView(QTest::currentDataTag()) == "harmless"_L1)
            QCOMPARE(clean, text);
    }
};

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
