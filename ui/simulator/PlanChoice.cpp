// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PlanChoice.h"

#include "ui/format/FailureWords.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QSignalBlocker>

#include <utility>

namespace ringdown::simulator {
namespace {

constexpr int revisionRole = Qt::UserRole + 1; ///< of a line that is one
constexpr int mostRevisions = 50;
constexpr int widest = 320;

QString lineOf(const client::Revision &revision)
{
    QString about = QString::fromStdString(revision.author);
    if (!revision.note.empty())
        about += (about.isEmpty() ? QString() : QStringLiteral(": ")) + QString::fromStdString(revision.note);
    return about.isEmpty()
               ? PlanChoice::tr("Revision %1").arg(revision.revision)
               : PlanChoice::tr("Revision %1, %2", "number, who and why").arg(revision.revision).arg(about);
}

} // namespace

PlanChoice::PlanChoice(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Plan that the call is played through"));
    shell::fitToFont(*this, [this] { setMaximumWidth(shell::grown(widest, font())); });
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    addItem(tr("Live plan and draft"), static_cast<int>(Shown::Both));
    addItem(tr("Live plan"), static_cast<int>(Shown::Live));
    addItem(tr("Draft"), static_cast<int>(Shown::Draft));
    connect(this, &QComboBox::currentIndexChanged, this, &PlanChoice::choose);
}

void PlanChoice::setRelay(link::RelayPort *relay)
{
    if (relay == m_relay)
        return;
    m_relay = relay;
    fill({}, 0);
}

PlanChoice::Shown PlanChoice::shown() const
{
    return static_cast<Shown>(currentData().toInt());
}

void PlanChoice::readRevisions(std::int64_t live)
{
    if (!m_relay)
        return;
    m_relay->revisions([self = QPointer(this), asked = m_relay,
                        live](const client::ApiResult<std::vector<client::Revision>> &answer) {
        if (self && self->m_relay == asked && answer)
            self->fill(*answer.value, live);
    });
}

void PlanChoice::fill(const std::vector<client::Revision> &revisions, std::int64_t live)
{
    const QSignalBlocker quiet(this);
    while (count() > static_cast<int>(Shown::Revision))
        removeItem(count() - 1);
    for (const client::Revision &revision : revisions) {
        if (revision.revision == live)
            continue;
        addItem(lineOf(revision), static_cast<int>(Shown::Revision));
        setItemData(count() - 1, qint64(revision.revision), revisionRole);
        if (revision.revision == m_revision)
            setCurrentIndex(count() - 1);
        if (count() - static_cast<int>(Shown::Revision) == mostRevisions)
            break;
    }
    if (shown() == Shown::Revision || m_revision == 0)
        return;
    setCurrentIndex(0); // it is live again, or kept no more
    choose();
}

void PlanChoice::choose()
{
    m_revision = currentData(revisionRole).toLongLong();
    m_compiled.reset();
    m_names = {};
    m_trouble.clear();
    if (m_revision > 0)
        read();
    Q_EMIT changed();
}

void PlanChoice::read()
{
    m_trouble = tr("Revision %1 is being read…").arg(m_revision);
    if (!m_relay)
        return;
    m_relay->revisionText(m_revision, [self = QPointer(this), asked = m_relay, wanted = m_revision](
                                          const client::ApiResult<client::LivePlan> &answer) {
        if (self && self->m_relay == asked && self->m_revision == wanted && !self->m_compiled)
            self->take(answer);
    });
}

void PlanChoice::take(const client::ApiResult<client::LivePlan> &answer)
{
    if (answer) {
        takePlan(plan::readPlan(answer.value->text));
    } else {
        const auto words =
            format::failureWords(tr("Revision %1 could not be loaded.").arg(m_revision), answer.failure);
        m_trouble = words.title + QLatin1Char(' ') + words.body;
    }
    Q_EMIT changed();
}

void PlanChoice::takePlan(const plan::PlanReading &reading)
{
    if (!reading.isValid()) {
        m_trouble = tr("Revision %1 cannot be read here.").arg(m_revision);
        return;
    }
    m_names = format::PlanNames(reading.plan, m_revision);
    m_compiled = routing::CompiledPlan::compile(reading.plan, m_revision);
    m_trouble.clear();
}

} // namespace ringdown::simulator
