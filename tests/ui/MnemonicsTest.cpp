// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/shell/Page.h"
#include "ui/shell/Sheet.h"
#include "ui/shell/Translations.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QTest>

#include <map>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Alt and a letter does one thing: it opens a menu, or it leads to one field of the page or sheet in view.
class MnemonicsTest : public QObject, protected tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void noLetterMeansTwoThings_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::newRow("English") << QLocale(QLocale::C);
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish);
    }
    void noLetterMeansTwoThings()
    {
        QFETCH(const QLocale, language);
        shell::installTranslations(*qApp, language);
        open();
        fillAndFollow();
        std::map<QString, QString> ofMenus;
        for (const QAction *menu : m_window->menuBar()->actions())
            ofMenus[letter(menu->text())] = menu->text();
        QCOMPARE(ofMenus.size(), std::size_t(7));
        std::map<const QWidget *, std::map<QString, QString>> ofScreens;
        QStringList twice;
        int count = 0;
        for (const QWidget *each : m_window->findChildren<QWidget *>()) {
            const QString words = wordsOf(*each);
            const QString key = letter(words);
            if (key.isEmpty() || each->window() != m_window.get())
                continue;
            ++count;
            auto &here = ofScreens[screenOf(each)];
            if (const auto menu = ofMenus.find(key); menu != ofMenus.end())
                twice << u"%1: “%2” and the menu “%3”"_s.arg(key, words, menu->second);
            else if (const auto before = here.find(key); before != here.end() && before->second != words)
                twice << u"%1: “%2” and “%3”"_s.arg(key, words, before->second);
            here[key] = words;
        }
        QCOMPARE(twice, QStringList());
        QVERIFY(count > 30);
    }

private:
    static QString letter(const QString &words) { return QKeySequence::mnemonic(words).toString(); }

    /// Of those that have a letter: others give "".
    static QString wordsOf(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->text();
        const auto *label = qobject_cast<const QLabel *>(&widget);
        return label && label->buddy() ? label->text() : QString();
    }

    static const QWidget *screenOf(const QWidget *widget)
    {
        while (!widget->isWindow() && !qobject_cast<const shell::Page *>(widget) &&
               !qobject_cast<const shell::Sheet *>(widget))
            widget = widget->parentWidget();
        return widget;
    }
};

QTEST_MAIN(MnemonicsTest)
#include "MnemonicsTest.moc"
