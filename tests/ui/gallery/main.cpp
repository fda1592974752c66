// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every screen in every state, for the eye, and compares the stable ones with the golden images.

#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/gallery/Stage.h"
#include "tests/ui/support/Golden.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QApplication>
#include <QDir>

#include <iostream>
#include <optional>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77;

/// Calls see(name, picture) for each scene in each look that is wanted; name is "live-dark".
template <typename Wanted, typename See>
void drawAll(Wanted wanted, See see, const tests::Measures &measures = {})
{
    shell::Theme theme;
    for (const auto &[appearance, look] :
         {std::pair(shell::Appearance::Light, u"light"_s), std::pair(shell::Appearance::Dark, u"dark"_s)}) {
        for (const tests::Scene &scene : tests::allScenes()) {
            const QString name = QLatin1StringView(scene.name);
            if (!wanted(name, look))
                continue;
            shell::Preferences chosen;
            chosen.appearance = appearance;
            chosen.fontPercent = measures.textPercent;
            theme.wear(chosen); // a scene in which a setting is changed wears its own
            tests::Stage stage(theme, measures);
            theme.wear(appearance); // its words’ size came with a look
            scene.set(stage);
            see(u"%1-%2.png"_s.arg(name, look), stage.draw());
        }
    }
}

int drawTo(const QDir &folder, const QStringList &looks, const QStringList &names,
           const tests::Measures &measures)
{
    folder.mkpath(u"."_s);
    drawAll(
        [&](const QString &name, const QString &look) {
            return (looks.isEmpty() || looks.contains(look)) && (names.isEmpty() || names.contains(name));
        },
        [&](const QString &file, const QImage &picture) {
            picture.save(folder.filePath(file));
            std::cout << qPrintable(folder.filePath(file)) << std::endl;
        },
        measures);
    return 0;
}

/// Draws what golden has, and leaves in apart what looks another way.
int compare(const QDir &golden, const QDir &apart)
{
    if (const QString missing = tests::whyNoGolden(); !missing.isEmpty()) {
        std::cout << "SKIP: " << qPrintable(missing) << std::endl;
        return skipped;
    }
    const QStringList files = golden.entryList({u"*.png"_s});
    apart.mkpath(u"."_s);
    int compared = 0;
    int wrong = 0;
    drawAll([&](const QString &name,
                const QString &look) { return files.contains(u"%1-%2.png"_s.arg(name, look)); },
            [&](const QString &file, const QImage &picture) {
                ++compared;
                const double distance = tests::distance(picture, QImage(golden.filePath(file)));
                if (distance <= tests::allowedDistance)
                    return;
                ++wrong;
                picture.save(apart.filePath(file));
                std::cout << "FAIL: " << qPrintable(file) << ": " << distance * 100
                          << " % of the pixels differ; what was drawn is in "
                          << qPrintable(apart.filePath(file)) << std::endl;
            });
    std::cout << compared << " of " << files.size() << " golden images compared, " << wrong << " differ"
              << std::endl;
    return wrong == 0 && compared == files.size() && compared > 0 ? 0 : 1;
}

/// Takes "--text 200" and "--window 1024x640" out of the arguments; nothing when they are not to be read.
std::optional<tests::Measures> takeMeasures(QStringList &arguments)
{
    tests::Measures found;
    while (arguments.size() >= 2 && (arguments[0] == u"--text"_s || arguments[0] == u"--window"_s)) {
        const QStringList sides = arguments[1].split(u'x');
        if (arguments[0] == u"--text"_s)
            found.textPercent = arguments[1].toInt();
        else
            found.window = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        arguments.remove(0, 2);
    }
    const bool isRead = found.textPercent >= 100 && !found.window.isEmpty();
    return isRead ? std::optional(found) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    shell::installTranslations(app, QLocale());
    QCoreApplication::installTranslator(&tests::saidWords());
    QStringList arguments = app.arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == u"--golden"_s)
        return compare(QDir(arguments[1]), QDir(arguments[2]));
    const auto measures = takeMeasures(arguments);
    if (!measures || arguments.isEmpty() || arguments[0].startsWith(u'-')) {
        std::cerr << "usage: ui_gallery [--text PERCENT] [--window WIDTHxHEIGHT] DIR [light|dark|both] "
                     "[SCENE...]\n       ui_gallery --golden GOLDEN_DIR APART_DIR\n";
        return 2;
    }
    const QStringList looks =
        arguments.size() < 2 || arguments[1] == u"both"_s ? QStringList() : QStringList(arguments[1]);
    return drawTo(QDir(arguments[0]), looks, arguments.mid(2), *measures);
}
