// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/WelcomeStep.h"

#include "ui/shell/Caption.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ringdown::welcome {
namespace {

/// Scrolls what is too high, and is never narrower than what it holds.
class StepArea final : public QScrollArea {
public:
    explicit StepArea(QWidget *content)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // the fields have the focus, and are scrolled to
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        content->setObjectName(QStringLiteral("scrolled"));
        setWidget(content);
    }

    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isTaken = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return isTaken;
    }
};

} // namespace

WelcomeStep::WelcomeStep(const QString &title, const QString &sentence)
{
    setTitle(title);
    setSubTitle(sentence);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new StepArea(content));
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(10);
}

shell::Caption *WelcomeStep::addSentence(const QString &words)
{
    auto *sentence = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    sentence->setWordWrap(true);
    sentence->setText(words);
    m_column->addWidget(sentence);
    return sentence;
}

QWidget *WelcomeStep::addField(const QString &label, QWidget *field)
{
    auto *words = new shell::Caption(shell::TextSize::Normal);
    words->setText(label);
    words->setBuddy(field);
    m_column->addWidget(words);
    m_column->addWidget(field);
    return field;
}

} // namespace ringdown::welcome
