// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/gallery/Stage.h"
#include "tests/ui/support/CutWords.h"
#include "ui/shell/Theme.h"

#include <algorithm>

using namespace ringdown;

namespace {

constexpr QSize largeWindow(1360, 860);
constexpr QSize smallWindow(1024, 768);
constexpr QSize leastWindow(1024, 640);

const tests::Scene &sceneOf(const QString &name)
{
    static const std::vector<tests::Scene> all = tests::allScenes();
    return *std::find_if(all.begin(), all.end(),
                         [&](const tests::Scene &scene) { return QLatin1StringView(scene.name) == name; });
}

} // namespace

/// Screens whose words are made larger while they are seen, and screens in the smallest window.
class LargeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingIsWhole_data();
    void everythingIsWhole();

private:
    std::unique_ptr<shell::Theme> m_theme;
};

void LargeTextTest::initTestCase()
{
    QCoreApplication::installTranslator(&tests::saidWords());
    m_theme = std::make_unique<shell::Theme>();
}

void LargeTextTest::cleanup()
{
    m_theme->wear(shell::Preferences());
}

void LargeTextTest::everythingIsWhole_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("window");
    const auto add = [](const QString &scenes, int percent, QSize window, const char *suffix) {
        for (const QString &scene : scenes.split(u' '))
            QTest::newRow(scene.toLatin1() + suffix) << scene << percent << window;
    };
    const QString screens = QStringLiteral(
        "live log log-detail messages-thread messages-texts overview hours cascade routes callers contacts "
        "basics review simulator-draft simulator-scenarios simulator-coverage businesses relay relay-alarm "
        "insights insights-tables numbers credentials settings test-call caller-rule business-new "
        "welcome-way welcome-account welcome-numbers welcome-numbers-found start start-no-token "
        "log-none log-quiet log-error log-empty log-saved messages-playing messages-no-sound "
        "messages-stopped "
        "messages-thread-answer insights-error businesses-empty settings-diagnostics notice");
    add(screens, 200, largeWindow, ", 200 %");
    add(screens, 200, smallWindow, ", 200 %, small window");
    add(QStringLiteral("live log-detail messages-thread messages-texts messages-stopped hours cascade review "
                       "simulator-draft simulator-scenarios insights numbers credentials"),
        150, smallWindow, ", 150 %, small window");
    add(QStringLiteral("simulator-draft simulator-scenarios simulator-coverage log-detail live"), 100,
        leastWindow, ", least window");
}

void LargeTextTest::everythingIsWhole()
{
    QFETCH(const QString, scene);
    QFETCH(const int, percent);
    QFETCH(const QSize, window);
    m_theme->wear(shell::Appearance::Light);
    tests::Stage stage(*m_theme, {100, window});
    sceneOf(scene).set(stage);
    stage.window().show();
    stage.setTextSize(percent);
    stage.window().tick();
    QTest::qWait(150);
    QWidget &root = stage.picture ? *stage.picture : stage.window();
    QStringList found;
    const auto isWhole = [&] {
        found = tests::notWhole(root);
        return found.isEmpty();
    };
    const bool allIsWhole = QTest::qWaitFor(isWhole, 1500); // the last words may not be laid out yet
    if (const QString folder = qEnvironmentVariable("RINGDOWN_PICTURES"); !folder.isEmpty())
        root.grab().save(folder + u'/' +
                         QString::fromLatin1(QTest::currentDataTag()).remove(u'%').replace(u' ', u'-') +
                         QStringLiteral(".png"));
    QVERIFY2(allIsWhole, qPrintable(found.join(QStringLiteral("\n  "))));
}

QTEST_MAIN(LargeTextTest)
#include "LargeTextTest.moc"
