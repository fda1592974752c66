// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/TestModes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ringdown::drill {

TestModes::TestModes()
    : m_drill(new QRadioButton)
    , m_live(new QRadioButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(wrapped(*m_drill, tr("&Drill: no phone rings, nothing is sent, it is free")));
    column->addLayout(wrapped(*m_live, tr("&Live: a real call that really rings")));
    m_drill->setChecked(true);
    connect(m_live, &QRadioButton::toggled, this, &TestModes::changed);
}

TestKind TestModes::kind() const
{
    return m_live->isChecked() ? TestKind::Live : TestKind::Drill;
}

void TestModes::choose(TestKind kind)
{
    (kind == TestKind::Live ? m_live : m_drill)->setChecked(true);
}

QLayout *TestModes::wrapped(QRadioButton &mode, const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setBuddy(&mode);
    label->installEventFilter(this);
    mode.setAccessibleName(QString(words).remove(QLatin1Char('&')));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(&mode, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return row;
}

bool TestModes::eventFilter(QObject *watched, QEvent *event)
{
    const auto *label = qobject_cast<const QLabel *>(watched);
    if (label && event->type() == QEvent::MouseButtonPress)
        qobject_cast<QRadioButton *>(label->buddy())->click();
    return QWidget::eventFilter(watched, event);
}

} // namespace ringdown::drill
