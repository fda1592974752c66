// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxSearch.h"

#include "ui/format/NumberWords.h"
#include "ui/messages/MessageWords.h"
#include "ui/shell/FieldSigns.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QKeyEvent>

#include <algorithm>

namespace ringdown::messages {
namespace {

constexpr int usualWidth = 250;
constexpr int besideWords = 56; ///< the frame, and the button that empties it

/// As it is compared: without capitals and accents.
QString folded(const QString &words)
{
    QString plain;
    for (const QChar letter : words.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter.toCaseFolded();
    }
    return plain;
}

QStringList wordsOf(const QString &typed)
{
    return folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString digitsOf(const QString &words)
{
    QString digits;
    for (const QChar letter : words) {
        if (letter.isDigit())
            digits += QString::number(letter.digitValue());
    }
    return digits;
}

/// A number as somebody writes it, or a part of one.
bool isOfNumber(const QString &word)
{
    const auto mayBe = [](QChar letter) {
        return letter.isDigit() || QStringLiteral("+-.()/").contains(letter) ||
               letter.category() == QChar::Punctuation_Dash;
    };
    return std::all_of(word.begin(), word.end(), mayBe) && !digitsOf(word).isEmpty();
}

/// All that may be found, a line each.
struct Everything {
    QString words;
    QString digits; ///< of the phone

    bool has(const QString &word) const
    {
        return words.contains(word) || (isOfNumber(word) && digits.contains(digitsOf(word)));
    }
};

Everything everythingOf(const Conversation &conversation, const format::PlanNames &names)
{
    const Caller caller = conversation.caller();
    const QStringList phone{format::numberText(caller.phone, names.region(caller.tenant)),
                            QString::fromStdString(caller.phone)};
    QStringList lines{whoWords(conversation, names)};
    lines << phone;
    for (const InboxItem &entry : conversation.entries) {
        if (const auto *voicemail = std::get_if<client::Voicemail>(&entry.what))
            lines << QString::fromStdString(voicemail->transcript);
        if (const auto *thread = std::get_if<client::Thread>(&entry.what)) {
            for (const client::ThreadText &text : thread->texts)
                lines << QString::fromStdString(text.body);
        }
    }
    return {folded(lines.join(QLatin1Char('\n'))),
            digitsOf(phone[0]) + QLatin1Char('\n') + digitsOf(phone[1])};
}

} // namespace

InboxSearch::InboxSearch(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search the messages"));
    setPlaceholderText(tr("Search names, numbers, words"));
    setToolTip(tr("Searches names, numbers, texts and transcripts"));
    shell::offerClearing(*this);
    shell::fitToFont(*this, [this] {
        const int words = fontMetrics().horizontalAdvance(placeholderText());
        setFixedWidth(std::max(shell::grown(usualWidth, font()), words + shell::grown(besideWords, font())));
    });
}

void InboxSearch::narrow(std::vector<Conversation> &rows, const std::string &kept,
                         const format::PlanNames &names) const
{
    const QStringList wanted = wordsOf(text());
    if (wanted.isEmpty())
        return;
    std::erase_if(rows, [&](const Conversation &each) {
        const Everything known = everythingOf(each, names);
        const auto isThere = [&](const QString &word) { return known.has(word); };
        return each.id() != kept && !std::all_of(wanted.begin(), wanted.end(), isThere);
    });
}

std::optional<FoundCallers> InboxSearch::found(const Inbox &inbox, const TenantId &tenant,
                                               const format::PlanNames &names) const
{
    if (!isOn())
        return std::nullopt;
    std::vector<Conversation> rows = conversations(inbox, Folder::All, tenant);
    narrow(rows, {}, names);
    FoundCallers found{};
    for (const Conversation &row : rows) {
        for (std::size_t folder = 0; folder < found.size(); ++folder) {
            found[folder] += std::any_of(row.entries.begin(), row.entries.end(), [&](const InboxItem &entry) {
                return isIn(static_cast<Folder>(folder), entry);
            });
        }
    }
    return found;
}

std::string InboxSearch::toOpen(const Conversation &conversation) const
{
    const QStringList wanted = wordsOf(text());
    const auto says = [&](const InboxItem &entry) {
        const auto *voicemail = std::get_if<client::Voicemail>(&entry.what);
        const QString words = voicemail ? folded(QString::fromStdString(voicemail->transcript)) : QString();
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString &word) { return words.contains(word); });
    };
    const auto said = std::find_if(conversation.entries.begin(), conversation.entries.end(), says);
    return wanted.isEmpty() || said == conversation.entries.end() ? conversation.firstToOpen() : said->id();
}

void InboxSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    const bool isEntering =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEscape && isOn())
        return clear();
    if (!isEscape && !isEntering)
        return QLineEdit::keyPressEvent(event);
    if (isEntering)
        Q_EMIT entered();
    Q_EMIT left();
}

} // namespace ringdown::messages
