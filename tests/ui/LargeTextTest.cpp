// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"
#include "tests/ui/support/CutWords.h"

#include <algorithm>

using namespace ringdown;

namespace {

constexpr QSize usualWindow(1366, 768);
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
    for (const char *scene : {"hours",
                              "test-call",
                              "simulator-draft",
                              "simulator-scenarios",
                              "simulator-coverage",
                              "log",
                              "log-detail",
                              "log-many",
                              "messages-thread",
                              "messages-texts",
                              "live",
                              "review",
                              "insights",
                              "insights-tables",
                              "numbers",
                              "relay",
                              "relay-alarm",
                              "credentials",
                              "businesses",
                              "business-new",
                              "contacts",
                              "callers",
                              "caller-rule",
                              "routes",
                              "cascade",
                              "overview",
                              "basics",
                              "settings",
                              "welcome-way",
                              "welcome-account",
                              "welcome-numbers"})
        QTest::addRow("%s, 200 %%", scene) << QString::fromLatin1(scene) << 200 << usualWindow;
    for (const char *scene : {"hours", "test-call", "simulator-draft", "log-detail", "live",
                              "messages-thread", "insights", "numbers", "credentials"})
        QTest::addRow("%s, 150 %%", scene) << QString::fromLatin1(scene) << 150 << usualWindow;
    for (const char *scene :
         {"simulator-draft", "simulator-scenarios", "simulator-coverage", "log-detail", "live"})
        QTest::addRow("%s, small window", scene) << QString::fromLatin1(scene) << 100 << leastWindow;
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
    if (const QString folder = qEnvironmentVariable("RINGDOWN_PICTURES"); !folder.isEmpty())
        root.grab().save(folder + u'/' +
                         QString::fromLatin1(QTest::currentDataTag()).remove(u'%').replace(u' ', u'-') +
                         QStringLiteral(".png"));
    QStringList found;
    const auto isWhole = [&] {
        found = tests::notWhole(root);
        return found.isEmpty();
    };
    const bool allIsWhole = QTest::qWaitFor(isWhole, 1500); // the last words may not be laid out yet
    QVERIFY2(allIsWhole, qPrintable(found.join(QStringLiteral("\n  "))));
}

QTEST_MAIN(LargeTextTest)
#include "LargeTextTest.moc"
