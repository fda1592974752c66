// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/window/AboutSheet.h"
#include "ui/window/UsedPart.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What the program says of itself and of what others made for it.
class AboutTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void versionLicenceAndTypefaceAreTold()
    {
        m_window->actions().action(u"help.about"_s)->trigger();
        auto *sheet = m_window->findChild<window::AboutSheet *>();
        QVERIFY(sheet->isOpen());
        const QString told = wordsOf(*sheet);
        for (const QString &words :
             {u"Version " RINGDOWN_VERSION ""_s, u"GNU General Public License, version 3 or later"_s,
              u"without any warranty"_s, u"libphonenumber"_s, u"LGPL 3"_s,
              QFontInfo(QApplication::font()).family()})
            QVERIFY2(told.contains(words), qPrintable(words + u" in "_s + told));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
    }

    /// What the build looks for is told.
    void everyPackageOfTheBuildIsTold()
    {
        const std::map<QString, QString> names = {
            {u"Qt6"_s, u"Qt "_s},           {u"Qt6Keychain"_s, u"QtKeychain"_s},
            {u"OpenSSL"_s, u"OpenSSL"_s},   {u"Boost"_s, u"Boost"_s},
            {u"SQLite3"_s, u"SQLite"_s},    {u"nlohmann_json"_s, u"JSON for Modern C++"_s},
            {u"LibIcal"_s, u"libical"_s},   {u"PNG"_s, u"libpng"_s},
            {u"jemalloc"_s, u"jemalloc"_s}, {u"phonenumber"_s, u"libphonenumber"_s},
        };
        int looked = 0;
        for (const QString &path :
             {u"CMakeLists.txt"_s, u"core/base/CMakeLists.txt"_s, u"app/relay/CMakeLists.txt"_s}) {
            QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/") + path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression look(u"find_(?:package\\(|library\\(\\w+ )(\\w+)"_s);
            for (const auto &found : look.globalMatch(QString::fromUtf8(file.readAll()))) {
                const QString package = found.captured(1);
                if (package == u"Threads"_s || package == u"Python3"_s)
                    continue;
                ++looked;
                const auto name = names.find(package);
                QVERIFY2(name != names.end(), qPrintable(package));
                const auto all = window::usedParts();
                QVERIFY2(std::any_of(all.begin(), all.end(),
                                     [&](const window::UsedPart &part) {
                                         return part.name.startsWith(name->second) &&
                                                !part.licence.isEmpty() && !part.use.isEmpty();
                                     }),
                         qPrintable(package));
            }
        }
        QVERIFY(looked >= 10);
    }

    void itIsCopiedAsText()
    {
        auto *sheet = m_window->findChild<window::AboutSheet *>();
        QSignalSpy copied(sheet, &window::AboutSheet::copyWanted);
        sheet->begin();
        press(u"Copy as text"_s);
        QCOMPARE(copied.size(), 1);
        QVERIFY(copied.front().front().toString().contains(u"SQLite"_s));
    }

private:
    static QString wordsOf(const QWidget &sheet)
    {
        QStringList words;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }
};

QTEST_MAIN(AboutTest)
#include "AboutTest.moc"
