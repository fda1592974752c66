// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/StepCard.h"

#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/tiers/HandDrag.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

constexpr int fieldIndent = 36; ///< under the title, past the grip

QToolButton *cardButton(format::Glyph glyph)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("plain"));
    button->setIcon(shell::glyphIcon(glyph));
    shell::growSquare(*button, 28);
    return button;
}

void nameButton(QToolButton *button, const QString &words)
{
    button->setAccessibleName(words);
    button->setToolTip(words);
}

/// Of what kind a step is; its title says the same.
class StepPicture final : public QWidget {
public:
    explicit StepPicture(StepKind kind)
        : m_icon(shell::glyphIcon(stepGlyph(kind)))
    {
        shell::fitToFont(*this, [this] {
            const int side = shell::grown(24, font());
            setFixedSize(side, side);
        });
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int inset = width() / 6;
        m_icon.paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
    }

private:
    QIcon m_icon;
};

} // namespace

StepCard::StepCard(StepKind kind, speech::PromptVoice &voice)
    : m_kind(kind)
    , m_grip(cardButton(format::Glyph::Grip))
    , m_number(new shell::Caption(shell::TextSize::Strong, format::Tone::Neutral))
    , m_up(cardButton(format::Glyph::Up))
    , m_down(cardButton(format::Glyph::Down))
    , m_remove(cardButton(format::Glyph::Trash))
    , m_fields(StepFields::of(kind, voice).release())
    , m_problems(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 12, 12);
    column->setSpacing(6);
    column->addWidget(buildHead());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(fieldIndent, 0, 0, 0);
    below->setSpacing(8);
    below->addWidget(m_fields);
    m_problems->setWordWrap(true);
    m_problems->hide();
    below->addWidget(m_problems);
    column->addLayout(below);
    const std::pair<QKeySequence, int> keys[] = {{Qt::ALT | Qt::Key_Up, -1}, {Qt::ALT | Qt::Key_Down, +1}};
    for (const auto &[key, steps] : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, steps = steps] { Q_EMIT moveWanted(steps); });
    }
}

QWidget *StepCard::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_grip->setCursor(Qt::OpenHandCursor);
    auto *picture = new StepPicture(m_kind);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(stepName(m_kind));
    auto *meaning = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    meaning->setText(stepMeaning(m_kind));
    meaning->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grip, m_number, picture, title})
        row->addWidget(part);
    row->addWidget(meaning, 1);
    for (QWidget *part : {m_up, m_down, m_remove})
        row->addWidget(part);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(+1); });
    connect(m_remove, &QToolButton::clicked, this, &StepCard::removeWanted);
    auto *drag = new HandDrag(m_grip);
    connect(drag, &HandDrag::movedTo, this, &StepCard::dragMovedTo);
    connect(drag, &HandDrag::droppedAt, this, &StepCard::droppedAt);
    connect(drag, &HandDrag::cancelled, this, &StepCard::dragCancelled);
    return head;
}

void StepCard::showStep(const plan::Tenant &tenant, const plan::Step &step, Instant now)
{
    m_fields->showStep(tenant, step, now);
}

void StepCard::showPlace(std::size_t index, std::size_t count)
{
    m_index = index;
    const QString name = tr("step %1, %2", "number, kind").arg(index + 1).arg(stepName(m_kind));
    m_number->setText(QString::number(index + 1));
    setAccessibleName(name);
    nameButton(m_grip, tr("Drag, or press Alt+Up and Alt+Down: %1").arg(name));
    nameButton(m_up, tr("Move up: %1").arg(name));
    nameButton(m_down, tr("Move down: %1").arg(name));
    nameButton(m_remove, tr("Remove: %1").arg(name));
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
}

void StepCard::showProblems(const QStringList &sentences, ProblemKind kind)
{
    m_problems->setText(sentences.join(QLatin1Char('\n')));
    m_problems->setTone(kind == ProblemKind::Error ? format::Tone::Bad : format::Tone::Care);
    m_problems->setVisible(!sentences.isEmpty());
    const QString state = sentences.isEmpty()          ? QString()
                          : kind == ProblemKind::Error ? QStringLiteral("bad")
                                                       : QStringLiteral("care");
    if (property("state").toString() == state)
        return;
    setProperty("state", state);
    style()->unpolish(this);
    style()->polish(this);
}

void StepCard::focusMoves()
{
    (m_up->isEnabled() ? m_up : m_down->isEnabled() ? m_down : m_remove)->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
