// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/LanguageSection.h"

#include "ui/settings/RestartNote.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Translations.h"

#include <QComboBox>

namespace ringdown::settings {
namespace {

// In the order of the choices.
const QStringList languages = {QString(), QStringLiteral("en"), QStringLiteral("es")};

/// Also in the language that was chosen: whoever chose it may not read the one before.
QString laterWords(const QString &chosen)
{
    constexpr const char *words = QT_TRANSLATE_NOOP("ringdown::settings::LanguageSection",
                                                    "The language takes effect after a restart.");
    const QString now = LanguageSection::tr(words);
    const QString then = shell::wordsIn(chosen.isEmpty() ? QLocale::system() : QLocale(chosen),
                                        LanguageSection::staticMetaObject.className(), words);
    return now == then ? now : now + QLatin1Char('\n') + then;
}

} // namespace

LanguageSection::LanguageSection(shell::PreferenceBook &book)
    : Section(tr("Language and clock"), book)
    , m_atStart(book.now().language)
{
    // The names of languages are written in those languages.
    m_language = addChoice(tr("&Language"), tr("Of the console’s words, dates and numbers."),
                           {tr("As the system"), QStringLiteral("English"), QStringLiteral("Español")});
    m_later = addRestartNote(laterWords(m_atStart));
    m_clock = addChoice(tr("Cloc&k"), tr("Exports keep to international time, whatever is chosen."),
                        {tr("As the language has it"), tr("24 hours, 17:30"), tr("12 hours, 5:30 PM")});
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        this->book().change(tr("Language"),
                            [index](shell::Preferences &p) { p.language = languages[index]; });
    });
    connect(m_clock, &QComboBox::activated, this, [this](int index) {
        this->book().change(tr("Clock"), [index](shell::Preferences &p) {
            p.clock = static_cast<shell::ClockFormat>(index);
        });
    });
    LanguageSection::show();
}

void LanguageSection::show()
{
    m_language->setCurrentIndex(qMax(0, static_cast<int>(languages.indexOf(book().now().language))));
    m_clock->setCurrentIndex(static_cast<int>(book().now().clock));
    m_later->tell(laterWords(book().now().language), book().now().language == m_atStart
                                                         ? RestartNote::Choice::AsAtStart
                                                         : RestartNote::Choice::Pending);
}

} // namespace ringdown::settings
