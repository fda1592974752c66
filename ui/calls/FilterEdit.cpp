// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterEdit.h"

#include "core/filter/Completion.h"
#include "ui/calls/FilterWords.h"
#include "ui/calls/OfferDelegate.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FieldSigns.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStyle>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto pauseBeforeProblem = 700ms;
constexpr qsizetype longestHistory = 30;
constexpr int mostOffersSeen = 10;

} // namespace

FilterEdit::FilterEdit(Offering offering, QWidget *parent)
    : QLineEdit(parent)
    , m_offering(std::move(offering))
    , m_completer(new QCompleter(this))
    , m_sign(shell::addSign(*this, format::Glyph::Search, tr("Search")))
    , m_clearing(addAction(shell::glyphIcon(format::Glyph::Close), QLineEdit::TrailingPosition))
    , m_pause(new QTimer(this))
{
    setAccessibleName(tr("Filter calls"));
    setPlaceholderText(tr("Number, name or SID, or  from:+1619  outcome:missed  -tenant:…  last:7d"));
    m_clearing->setText(tr("Clear the filter"));
    m_clearing->setVisible(false);
    connect(m_clearing, &QAction::triggered, this, &QLineEdit::clear);
    m_completer->setModel(new QStandardItemModel(m_completer));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOffersSeen);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_completer));
    m_completer->popup()->setAccessibleName(tr("What may follow"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::choose);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::offer);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeProblem);
    connect(m_pause, &QTimer::timeout, this, &FilterEdit::showState);
}

void FilterEdit::tell(State state, const QString &problem)
{
    m_clearing->setVisible(!text().isEmpty());
    m_state = state;
    m_problem = problem;
    if (state != State::Bad || !hasFocus() || !isModified())
        return showState();
    // Half a word is no mistake yet.
    m_pause->start();
    wear(State::Neutral);
    Q_EMIT problemShown({});
}

void FilterEdit::showState()
{
    m_pause->stop();
    wear(m_state);
    setAccessibleDescription(m_problem);
    Q_EMIT problemShown(m_problem);
}

void FilterEdit::wear(State state)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    if (m_worn == state && m_wornColours == &colours)
        return; // dressing anew is slow, and each key comes here
    m_worn = state;
    m_wornColours = &colours;
    switch (state) {
    case State::Neutral:
        m_sign->setIcon(shell::glyphIcon(format::Glyph::Search));
        m_sign->setText(tr("Search"));
        break;
    case State::Good:
        m_sign->setIcon(shell::glyphIcon(format::Glyph::Check, colours.ink(format::Tone::Good)));
        m_sign->setText(tr("The filter is understood"));
        break;
    case State::Bad:
        m_sign->setIcon(shell::glyphIcon(format::Glyph::Alert, colours.ink(format::Tone::Bad)));
        m_sign->setText(tr("The filter is not understood"));
        break;
    }
    setProperty("state", state == State::Good  ? QStringLiteral("good")
                         : state == State::Bad ? QStringLiteral("bad")
                                               : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_worn || std::exchange(m_willDress, true))
        return;
    // Only once the new palette has settled: while style sheets change, it is the old one and the new one by
    // turns.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willDress = false;
            wear(*m_worn);
        },
        Qt::QueuedConnection);
}

void FilterEdit::remember(const QString &text)
{
    const QString asked = text.simplified();
    if (asked.isEmpty() || (!m_history.isEmpty() && m_history.first() == asked))
        return;
    m_history.removeAll(asked);
    m_history.prepend(asked);
    m_history = m_history.mid(0, longestHistory);
    Q_EMIT historyChanged();
}

bool FilterEdit::isChoosing() const
{
    return m_completer->popup()->isVisible();
}

void FilterEdit::offer()
{
    const filter::Offers offers = m_offering(text(), cursorPosition());
    m_offerStart = offers.start;
    m_offerLength = offers.length;
    QList<std::pair<QString, QString>> lines;
    for (const filter::Offer &each : offers.offers)
        lines.append({each.text, offerWords(each)});
    open(lines);
}

void FilterEdit::offerHistory()
{
    m_offerStart = 0;
    m_offerLength = text().size();
    QList<std::pair<QString, QString>> lines;
    for (const QString &asked : std::as_const(m_history)) {
        if (asked != text().simplified())
            lines.append({asked, {}});
    }
    open(lines);
}

void FilterEdit::open(const QList<std::pair<QString, QString>> &offers)
{
    auto *model = static_cast<QStandardItemModel *>(m_completer->model());
    model->clear();
    for (const auto &[text, meaning] : offers) {
        auto *item = new QStandardItem(text);
        item->setData(meaning, offerMeaningRole);
        item->setAccessibleText(meaning.isEmpty() ? text
                                                  : tr("%1, %2", "offer and meaning").arg(text, meaning));
        model->appendRow(item);
    }
    if (offers.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
}

void FilterEdit::choose(const QString &chosen)
{
    QString whole = text();
    whole.replace(m_offerStart, qMin(m_offerLength, whole.size() - m_offerStart), chosen);
    setText(whole);
    setCursorPosition(static_cast<int>(m_offerStart + chosen.size()));
    setModified(true);
    if (chosen.endsWith(QLatin1Char(':')))
        offer(); // the values of the key just chosen
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isChoosing()) // the list passes its keys on to here first
            return m_completer->popup()->hide();
        if (!text().isEmpty())
            return clear();
        return Q_EMIT leftDownwards();
    case Qt::Key_Down:
        offerHistory();
        if (!isChoosing())
            Q_EMIT leftDownwards();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isChoosing())
            remember(text());
        showState();
        return QLineEdit::keyPressEvent(event);
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

/// What is asked for stands beneath in chips: more of them may move the field, and the list goes with it.
void FilterEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (isChoosing())
        m_completer->complete();
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    showState();
    if (m_state == State::Good)
        remember(text());
}

void FilterEdit::keepIn(shell::Settings &settings)
{
    setHistory(settings.filterHistory());
    connect(this, &FilterEdit::historyChanged, this,
            [this, &settings] { settings.setFilterHistory(history()); });
}

} // namespace ringdown::calls
