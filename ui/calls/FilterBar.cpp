// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterBar.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;

struct Range {
    const char *id;
    const char *key; ///< filter word, "" for all
    const char *value;
    const char *words;
};

constexpr Range ranges[] = {
    {"today", "on", "today", QT_TRANSLATE_NOOP("ringdown::calls::FilterBar", "Today")},
    {"7d", "last", "7d", QT_TRANSLATE_NOOP("ringdown::calls::FilterBar", "7 days")},
    {"30d", "last", "30d", QT_TRANSLATE_NOOP("ringdown::calls::FilterBar", "30 days")},
    {"all", "", "", QT_TRANSLATE_NOOP("ringdown::calls::FilterBar", "All")},
};

QString withoutTimes(QString text)
{
    for (const char *key : {"on", "last", "since", "until"})
        text = withTerm(text, QLatin1StringView(key), QString());
    return text;
}

QString withRange(const QString &text, const Range &range)
{
    return *range.key
               ? withTerm(withoutTimes(text), QLatin1StringView(range.key), QLatin1StringView(range.value))
               : withoutTimes(text);
}

} // namespace

FilterBar::FilterBar(Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(std::move(reader))
    , m_field(new QLineEdit(this))
    , m_ranges(new QButtonGroup(this))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad, this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_count(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral, this))
    , m_clearAll(new QPushButton(tr("Clear all"), this))
    , m_completer(new QCompleter(this))
    , m_typing(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 10);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_field, 1);
    top->addWidget(buildRanges());
    column->addLayout(top);
    column->addWidget(m_problem);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(6);
    bottom->addWidget(m_chips);
    bottom->addWidget(m_clearAll);
    bottom->addStretch(1);
    bottom->addWidget(m_count);
    column->addLayout(bottom);

    m_field->setAccessibleName(tr("Filter calls"));
    m_field->setPlaceholderText(tr("Number, name or SID, or  from:+1619  outcome:missed  tenant:…  last:7d"));
    QAction *clearing =
        m_field->addAction(shell::glyphIcon(format::Glyph::Close), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the filter"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &FilterBar::clear);
    connect(m_field, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    m_field->addAction(shell::glyphIcon(format::Glyph::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_problem->hide();
    m_clearAll->setProperty("quiet", true);
    m_clearAll->setToolTip(tr("Show every call again (Ctrl+Shift+F)"));
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_field);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);

    connect(m_field, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::read);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::read);
    connect(m_clearAll, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &word) {
                const QString text = m_field->text();
                const qsizetype begin = text.lastIndexOf(QLatin1Char(' ')) + 1;
                m_field->setText(text.left(begin) + word);
            });
    readAgain();
}

QWidget *FilterBar::buildRanges()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Range &range : ranges) {
        auto *button = new QPushButton(tr(range.words));
        button->setCheckable(true);
        m_ranges->addButton(button, static_cast<int>(&range - ranges));
        row->addWidget(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, &FilterBar::pressRange);
    return box;
}

void FilterBar::pressRange()
{
    setText(withRange(text(), ranges[m_ranges->checkedId()]));
}

QString FilterBar::text() const
{
    return m_field->text().simplified();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    read();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::readAgain()
{
    m_reading = m_reader(text());
    showValidity();
    rebuildChips();
}

void FilterBar::read()
{
    m_typing->stop();
    const client::CallQuery before = m_reading.query;
    const bool wasValid = m_reading.isValid();
    readAgain();
    if (m_reading.isValid() && (!wasValid || m_reading.query != before))
        Q_EMIT filterChanged();
}

void FilterBar::showValidity()
{
    const bool isEmpty = text().isEmpty();
    m_field->setProperty("state", isEmpty               ? QString()
                                  : m_reading.isValid() ? QStringLiteral("good")
                                                        : QStringLiteral("bad"));
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    m_problem->setText(m_reading.problem);
    m_problem->setVisible(!m_reading.isValid());
    m_field->setAccessibleDescription(m_reading.problem);
    for (QAbstractButton *button : m_ranges->buttons()) {
        const Range &range = ranges[m_ranges->id(button)];
        button->setChecked(withRange(text(), range) == text());
    }
}

void FilterBar::rebuildChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const FilterTerm &term : m_reading.terms) {
        auto *chip = new QPushButton;
        chip->setObjectName(QStringLiteral("chip"));
        chip->setIconSize({11, 11});
        chip->setIcon(shell::glyphIcon(format::Glyph::Close));
        chip->setText(term.words);
        chip->setToolTip(tr("Take “%1” out of the filter").arg(term.words));
        connect(chip, &QPushButton::clicked, this,
                [this, term] { setText(withoutTerm(m_field->text(), term)); });
        m_chipRow->addWidget(chip);
    }
    m_chips->setVisible(!m_reading.terms.empty());
    m_clearAll->setVisible(!m_reading.terms.empty());
}

void FilterBar::showCount(const QString &words)
{
    m_count->setText(words);
}

void FilterBar::offerTenants(const QStringList &ids)
{
    m_tenants = ids;
}

void FilterBar::complete(const QString &text)
{
    const QString word = text.mid(text.lastIndexOf(QLatin1Char(' ')) + 1);
    QStringList offers;
    if (word.startsWith(QLatin1StringView("outcome:")))
        offers = {QStringLiteral("outcome:answered"), QStringLiteral("outcome:voicemail"),
                  QStringLiteral("outcome:missed"),   QStringLiteral("outcome:abandoned"),
                  QStringLiteral("outcome:rejected"), QStringLiteral("outcome:failed")};
    else if (word.startsWith(QLatin1StringView("tenant:")))
        for (const QString &tenant : std::as_const(m_tenants))
            offers << QStringLiteral("tenant:") + tenant;
    else if (word.size() > 1)
        offers = {QStringLiteral("from:"),    QStringLiteral("to:"),    QStringLiteral("tenant:"),
                  QStringLiteral("outcome:"), QStringLiteral("since:"), QStringLiteral("until:"),
                  QStringLiteral("last:"),    QStringLiteral("on:")};
    static_cast<QStringListModel *>(m_completer->model())->setStringList(offers);
    m_completer->setCompletionPrefix(word);
    const bool helps = m_completer->completionCount() > 0 && m_completer->currentCompletion() != word;
    helps ? m_completer->complete() : m_completer->popup()->hide();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !text().isEmpty()) {
            clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT downPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ringdown::calls
