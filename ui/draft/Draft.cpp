// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/Draft.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/draft/DiscardStep.h"
#include "ui/draft/DraftStep.h"
#include "ui/draft/KeptPlans.h"
#include "ui/draft/KeptWords.h"
#include "ui/draft/MergeStep.h"
#include "ui/draft/Workers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ringdown::draft {
namespace {

using namespace std::chrono_literals;

constexpr auto saveDelay = 300ms;
constexpr auto saveAgainDelay = 5s;
constexpr auto checkDelay = 120ms;

plan::Tenant *findTenant(plan::Plan &plan, const TenantId &id)
{
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [&](const plan::Tenant &tenant) { return tenant.id == id; });
    return at == plan.tenants.end() ? nullptr : &*at;
}

plan::Plan withoutOverrides(plan::Plan plan)
{
    for (plan::Tenant &tenant : plan.tenants)
        tenant.hours.override.reset();
    return plan;
}

QTimer *singleShot(QObject *parent, std::chrono::milliseconds delay)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(delay);
    return timer;
}

QString placeOf(const QString &folder, const QString &relay)
{
    return folder + QLatin1Char('\n') + relay;
}

} // namespace

Draft::Draft(QObject *parent)
    : QObject(parent)
    , m_file({}, {})
    , m_saveSoon(singleShot(this, saveDelay))
    , m_saveAgain(singleShot(this, saveAgainDelay))
    , m_checkSoon(singleShot(this, checkDelay))
{
    connect(m_saveSoon, &QTimer::timeout, this, &Draft::save);
    connect(m_saveAgain, &QTimer::timeout, this, &Draft::save);
    connect(m_checkSoon, &QTimer::timeout, this, &Draft::check);
}

Draft::~Draft()
{
    saveNow();
    m_history.blockSignals(true); // it empties itself when it goes, and whoever listens may be gone
}

bool Draft::isOpen(const QString &folder, const QString &relay) const
{
    return placeOf(folder, relay) == m_place;
}

bool Draft::open(const QString &folder, const QString &relay)
{
    if (isOpen(folder, relay))
        return false; // the same relay again, as after its restart
    saveNow();
    m_saveAgain->stop();
    m_isUnkept = false;
    m_leftOut.clear();
    if (const QString told = std::exchange(m_unkept, {}); !told.isEmpty())
        Q_EMIT savedAfter(told); // it is not tried again
    m_place = placeOf(folder, relay);
    m_file = DraftFile(folder, relay);
    m_history.clear();
    m_expected.reset();
    m_expectedBefore.reset();
    m_basis = m_plan = m_live = {};
    m_revision = m_liveRevision = m_unreadableRevision = 0;
    const auto kept = m_file.read();
    if (!kept && kept.error().code != ErrorCode::NotFound)
        Q_EMIT saveFailed(QString::fromStdString(kept.error().detail));
    const bool isBack = kept && takeKept(*kept);
    m_checkSoon->start();
    Q_EMIT opened();
    Q_EMIT basisChanged();
    Q_EMIT planChanged({});
    return isBack;
}

/// Whether all of it could be read; else it says so.
bool Draft::takeKept(const SavedDraft &kept)
{
    const auto plans = readKeptPlans(kept);
    if (!plans) {
        Q_EMIT saveFailed(unreadWords(m_file.setAside()));
        return false;
    }
    m_basis = m_live = plans->basis;
    m_plan = plans->plan;
    m_revision = m_liveRevision = kept.revision;
    m_expected = plans->sent;
    if (plans->isWhole)
        return true;
    const auto aside = m_file.setAside();
    m_leftOut = leftOutWords(plans->lost, aside);
    if (aside)
        save();
    if (isKept())
        tellLeftOut();
    return false;
}

void Draft::takeLive(std::int64_t revision, const plan::Plan &live)
{
    const bool wasUnreadable = std::exchange(m_unreadableRevision, 0) > 0;
    if (revision == m_liveRevision && live == m_live && isReady() && !wasUnreadable) {
        if (isExpecting())
            Q_EMIT stillLive(revision);
        return;
    }
    const std::int64_t before = m_revision;
    m_liveRevision = revision;
    m_live = live;
    const bool isSentAlone = m_expected && live == *m_expected;
    if (isExpecting())
        m_saveSoon->start(); // without it
    const bool isExpected = takeExpected();
    if (!isEdited() || m_plan == live) {
        m_history.clear();
        m_basis = m_plan = live;
        m_revision = revision;
        save();
    } else {
        takeOverrides();
    }
    m_checkSoon->start();
    if (isExpected)
        Q_EMIT arrived(revision, isSentAlone ? before : 0);
    Q_EMIT basisChanged();
    Q_EMIT planChanged({});
}

void Draft::expect(const plan::Plan &sent)
{
    m_expectedBefore = std::exchange(m_expected, sent);
    m_saveSoon->start();
    saveNow(); // before it is sent
}

void Draft::expectNoMore()
{
    m_expected = std::exchange(m_expectedBefore, {});
    m_saveSoon->start();
}

void Draft::takeUnreadable(qint64 revision)
{
    if (std::exchange(m_unreadableRevision, revision) != revision)
        Q_EMIT basisChanged();
}

/// The draft goes on from what it sent, when that, or that opened or closed by hand since, is live now.
bool Draft::takeExpected()
{
    m_expectedBefore.reset();
    const std::optional<plan::Plan> sent = std::exchange(m_expected, {});
    if (!sent || m_liveRevision <= m_revision || withoutOverrides(m_live) != withoutOverrides(*sent) ||
        withoutOverrides(*sent) == withoutOverrides(m_basis))
        return false;
    m_basis = *sent;
    return true;
}

/// Where the businesses were only opened or closed by hand meanwhile, the draft says the same, unless it says
/// something of its own.
void Draft::takeOverrides()
{
    if (!isStale() || withoutOverrides(m_live) != withoutOverrides(m_basis))
        return;
    for (plan::Tenant &tenant : m_plan.tenants) {
        const plan::Tenant *before = plan::findTenant(m_basis, tenant.id);
        const plan::Tenant *after = plan::findTenant(m_live, tenant.id);
        if (before && after && tenant.hours.override == before->hours.override)
            tenant.hours.override = after->hours.override;
    }
    m_basis = m_live;
    m_revision = m_liveRevision;
    m_saveSoon->start();
}

std::vector<plan::Change> Draft::changes() const
{
    return plan::diff(m_basis, m_plan);
}

bool Draft::edit(const QString &words, const TenantId &tenant, const TenantEdit &edit,
                 const QString &mergeKey)
{
    plan::Plan after = m_plan;
    plan::Tenant *found = findTenant(after, tenant);
    if (!found)
        return false;
    edit(*found);
    return push(words, after, tenant, mergeKey);
}

bool Draft::editPlan(const QString &words, const PlanEdit &edit)
{
    plan::Plan after = m_plan;
    edit(after);
    return push(words, after, {}, {});
}

bool Draft::push(const QString &words, const plan::Plan &after, const TenantId &tenant,
                 const QString &mergeKey)
{
    if (after == m_plan)
        return false;
    if (!m_lock.isEmpty()) {
        Q_EMIT planChanged(tenant); // whoever showed the edit already reads the plan again
        Q_EMIT refused(m_lock);
        return false;
    }
    m_history.push(new DraftStep(*this, words, m_plan, after, tenant, mergeKey));
    m_mergeKey = mergeKey;
    return true;
}

void Draft::put(const plan::Plan &plan, const TenantId &tenant)
{
    m_plan = plan;
    m_saveSoon->start();
    m_checkSoon->start();
    Q_EMIT planChanged(tenant);
}

/// Also while it is locked: whoever may change nothing may still see the live plan.
void Draft::discard()
{
    m_mergeKey.clear();
    if (isEdited() || isStale())
        m_history.push(new DiscardStep(*this, tr("discard the draft")));
}

void Draft::takePushed(std::int64_t revision, const plan::Plan &pushed)
{
    m_mergeKey.clear();
    m_expected.reset();
    m_expectedBefore.reset();
    m_basis = m_live = pushed;
    m_revision = m_liveRevision = revision;
    m_unreadableRevision = 0;
    if (!isEdited())
        m_history.clear();
    put(plan::Plan(m_plan), {});
    Q_EMIT basisChanged();
}

void Draft::merge(const QString &words, std::int64_t revision, const plan::Plan &live,
                  const plan::Plan &merged)
{
    if (!m_lock.isEmpty()) {
        Q_EMIT refused(m_lock);
        return;
    }
    m_mergeKey.clear();
    m_live = live;
    m_liveRevision = revision;
    m_history.push(new MergeStep(*this, words, merged));
}

void Draft::saveNow()
{
    if (m_saveSoon->isActive() || m_isUnkept) {
        m_saveSoon->stop();
        save();
    }
}

void Draft::save()
{
    m_saveAgain->stop();
    if (isEdited()) {
        const std::string sent = m_expected ? plan::writePlan(*m_expected) : std::string();
        const auto written =
            m_file.write({m_revision, plan::writePlan(m_basis), plan::writePlan(m_plan), sent});
        if (!written)
            return tellUnkept(QString::fromStdString(written.error().detail));
    } else {
        m_file.remove();
    }
    m_isUnkept = false;
    if (const QString told = std::exchange(m_unkept, {}); !told.isEmpty())
        Q_EMIT savedAfter(told);
    tellLeftOut();
}

void Draft::tellLeftOut()
{
    if (const QString words = std::exchange(m_leftOut, {}); !words.isEmpty())
        Q_EMIT saveFailed(words);
}

/// Once, though it is tried again and again: somebody may have put the sentence away.
void Draft::tellUnkept(const QString &why)
{
    m_isUnkept = true;
    m_saveAgain->start();
    const QString reason = why.endsWith(QLatin1Char('.')) ? why : why + QLatin1Char('.');
    const QString sentence = tr("The draft is not kept: %1 It is tried again every few seconds; nothing is "
                                "lost while this console runs.")
                                 .arg(reason);
    const QString all = m_leftOut.isEmpty() ? sentence : m_leftOut + QLatin1Char(' ') + sentence;
    if (std::exchange(m_unkept, all) != all) // one banner: what stands there would be overwritten
        Q_EMIT saveFailed(all);
}

void Draft::check()
{
    const std::uint64_t generation = ++m_generation;
    workers().start([plan = m_plan, generation, self = QPointer(this)] {
        plan::PlanReading reading = plan::readPlan(plan::writePlan(plan));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, generation, reading = std::move(reading)]() mutable {
                if (self)
                    self->takeProblems(generation, std::move(reading.errors), std::move(reading.warnings));
            },
            Qt::QueuedConnection);
    });
}

void Draft::takeProblems(std::uint64_t generation, std::vector<plan::Problem> errors,
                         std::vector<plan::Problem> warnings)
{
    if (generation != m_generation)
        return;
    m_errors = std::move(errors);
    m_warnings = std::move(warnings);
    Q_EMIT problemsChanged();
}

} // namespace ringdown::draft
