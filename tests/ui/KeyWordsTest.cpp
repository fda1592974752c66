// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/KeyWords.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Sidebar.h"
#include "ui/window/Frame.h"
#include "ui/window/LiveWindow.h"
#include "ui/window/PageHelp.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMainWindow>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

/// No action has it, and nobody would press it.
QString strange(std::size_t index)
{
    return u"Ctrl+Alt+Shift+F%1, Alt+%2"_s.arg(index / 9 + 10).arg(index % 9 + 1);
}

} // namespace

/// Words that name keys name those of now.
class KeyWordsTest : public QObject, protected tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void aTipFollowsItsAction()
    {
        QMainWindow window;
        shell::ActionRegistry actions(&window);
        actions.add({u"view.reload"_s, u"&Reload"_s, QKeySequence(Qt::Key_F5)}, [] {});
        auto *button = new QLabel;
        shell::setKeyTip(*button, u"Ask again"_s, u"view.reload"_s);
        QCOMPARE(button->toolTip(), u"Ask again"_s);
        window.setCentralWidget(button);
        window.show();
        QCOMPARE(button->toolTip(), u"Ask again (F5)"_s);
        actions.setKeys({{u"view.reload"_s, QKeySequence(u"Ctrl+R"_s)}});
        QCOMPARE(button->toolTip(), u"Ask again (Ctrl+R)"_s);
        shell::setKeyTip(*button, u"Once more"_s, u"view.reload"_s);
        QCOMPARE(button->toolTip(), u"Once more (Ctrl+R)"_s);
        shell::setKeyTip(*button, u"Not now"_s, {});
        actions.setKeys({{u"view.reload"_s, QKeySequence()}});
        QCOMPARE(button->toolTip(), u"Not now"_s);
        shell::setKeyTip(*button, u"Ask again"_s, u"view.reload"_s);
        QCOMPARE(button->toolTip(), u"Ask again"_s);
        QCOMPARE(shell::KeyWords(&actions).name(u"view.reload"_s), u"“Reload”"_s);
    }

    void noWordsOfTheWindowNameKeysThatWereChanged()
    {
        lookAround();
        const QStringList before = words();
        std::map<QString, QKeySequence> other;
        std::set<QString> old;
        for (const auto &entry : m_window->actions().entries()) {
            if (entry.spec.keys.isEmpty() || entry.spec.keys.toString().size() == 1)
                continue;
            old.insert(entry.spec.keys.toString(QKeySequence::NativeText));
            other[entry.spec.id] = QKeySequence(strange(other.size()));
        }
        m_settings->preferences().change({}, [&](shell::Preferences &p) { p.keys = other; });
        QVERIFY(named(before, old).size() >= 12); // not only what is looked at is without keys
        QCOMPARE(named(words(), old).join(u'\n'), QString());
        for (const char *id : {"tools.palette", "view.tenant", "help.page", "view.clear-filter",
                               "file.export", "view.detach-live", "routing.map-or-tree", "go.log"})
            QVERIFY2(
                !words().filter(other[QLatin1StringView(id)].toString(QKeySequence::NativeText)).isEmpty(),
                id);
        m_settings->preferences().change({}, [](shell::Preferences &p) { p.keys.clear(); });
        QCOMPARE(words(), before);
    }

    void aLetterOfARowIsNamedAsItIsNow()
    {
        lookAround();
        QVERIFY(!words().filter(u"take care of this caller (C)"_s).isEmpty());
        m_settings->preferences().change({}, [](shell::Preferences &p) {
            p.keys = {{u"call.claim"_s, QKeySequence(u"K"_s)}, {u"call.give-back"_s, QKeySequence()}};
        });
        QVERIFY(!words().filter(u"take care of this caller (K)"_s).isEmpty());
        QCOMPARE(words().filter(u"take care of this caller ("_s).filter(u"(C)"_s), QStringList());
        QCOMPARE(words().filter(u"Shift+C"_s), QStringList());
    }

    void withoutKeysTheHeaderNamesNone()
    {
        open();
        fillAndFollow();
        const auto *search = find<QAbstractButton>(u"Search or run   Ctrl+K"_s);
        QVERIFY(search);
        m_settings->preferences().change({}, [](shell::Preferences &p) {
            p.keys = {{u"tools.palette"_s, QKeySequence()}};
        });
        QCOMPARE(search->accessibleName(), u"Search or run"_s);
        QVERIFY(search->text().startsWith(u"Search"_s));
        QVERIFY(!search->text().contains(u"Ctrl"_s));
    }

    void helpSpeaksOfTheKeysOfNow()
    {
        open();
        const shell::KeyWords keys(&m_window->actions());
        QVERIFY(window::pageHelp(u"live"_s, keys)[1].startsWith(u"Enter opens a call, W leads"_s));
        QVERIFY(window::pageHelp(u"routing"_s, keys)[1].startsWith(u"Ctrl+Z takes back"_s));
        m_settings->preferences().change({}, [](shell::Preferences &p) {
            p.keys = {{u"call.why"_s, QKeySequence(u"Y"_s)},
                      {u"edit.undo"_s, QKeySequence()},
                      {u"help.page"_s, QKeySequence(u"F12"_s)}};
        });
        QVERIFY(window::pageHelp(u"live"_s, keys)[1].startsWith(u"Enter opens a call, Y leads"_s));
        QVERIFY(window::pageHelp(u"routing"_s, keys)[1].startsWith(u"“Undo” takes back"_s));
        QVERIFY(window::news(keys).contains(u"F12 to help for each page"_s));
    }

private:
    /// Every page was seen once, and last the log with a missed call.
    void lookAround()
    {
        open();
        fillAndFollow();
        m_window->showTenant(TenantId("qdn"));
        for (const char *place : {"messages", "routing", "overview", "numbers", "credentials", "relay",
                                  "insights", "simulator", "settings", "log"})
            m_window->goTo(QLatin1StringView(place));
        m_window->showFilter(u"outcome:missed"_s);
        chooseFirstCall();
    }

    /// Everything that is read on the window, or told of it, wherever it stands.
    QStringList words() const
    {
        QStringList all;
        for (const QWidget *each : m_window->findChildren<QWidget *>()) {
            all << each->toolTip() << each->accessibleName() << each->accessibleDescription();
            if (const auto *label = qobject_cast<const QLabel *>(each))
                all << label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(each))
                all << button->text();
        }
        const auto *sidebar = m_window->findChild<shell::Sidebar *>();
        for (int row = 0; row < sidebar->model()->rowCount(); ++row)
            all << sidebar->model()->index(row, 0).data(Qt::ToolTipRole).toString();
        all.removeAll(QString());
        all.removeAll(u"Ctrl+C copies it for ten seconds"_s); // a shown secret takes these itself
        return all;
    }

    /// Those that name one of the keys, and not another of which it is a part.
    static QStringList named(const QStringList &words, const std::set<QString> &keys)
    {
        QStringList found;
        for (const QString &sentence : words) {
            for (const QString &each : keys) {
                const QRegularExpression whole(
                    u"(?<![\\w+])%1(?![\\w+])"_s.arg(QRegularExpression::escape(each)));
                if (each.contains(u'+') || each.startsWith(u'F')) {
                    if (sentence.contains(whole))
                        found << sentence;
                }
            }
        }
        return found;
    }
};

QTEST_MAIN(KeyWordsTest)
#include "KeyWordsTest.moc"
