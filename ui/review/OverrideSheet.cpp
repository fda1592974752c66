// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/OverrideSheet.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/routing/HoursRule.h"
#include "core/routing/OpeningHours.h"
#include "ui/format/ClockFormat.h"
#include "ui/format/FailureWords.h"
#include "ui/format/UnreadablePlan.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::review {
namespace {

constexpr int tries = 3; ///< somebody may push between reading and writing

constexpr QSize ofOneTenant(500, 380);
constexpr int choosingHeight = 44;

/// A choice of the list of ends; milliseconds of the instant, or one of these.
enum EndChoice { NoEnd = 0, OwnEnd = -1 };

} // namespace

OverrideSheet::OverrideSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_tenants(new QComboBox)
    , m_choosing(buildChoice())
    , m_state(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_closed(new QRadioButton(tr("C&losed by hand")))
    , m_open(new QRadioButton(tr("&Open by hand")))
    , m_none(new QRadioButton(tr("By the &week again")))
    , m_ends(new QComboBox)
    , m_end(new QWidget)
    , m_endDay(new QDateEdit)
    , m_endTime(new QTimeEdit)
    , m_note(new QLineEdit)
    , m_trouble(new shell::Banner)
    , m_done(new QPushButton)
{
    shell::setNeeds(*m_done, client::Role::Operator);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    m_state->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_choosing);
    column->addWidget(m_state);
    column->addWidget(m_trouble);
    for (QRadioButton *choice : {m_closed, m_open, m_none}) {
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &OverrideSheet::showEnd);
    }
    m_note->setPlaceholderText(tr("Storm"));
    m_note->setMaxLength(100);
    auto *form = new QFormLayout;
    form->addRow(tr("&Until"), m_ends);
    form->addRow(QString(), buildEnd());
    form->addRow(tr("&Note"), m_note);
    column->addLayout(form);
    addFoot(*column, m_done);
    connect(m_ends, &QComboBox::currentIndexChanged, this, &OverrideSheet::showEnd);
    connect(this, &Sheet::closed, this, &OverrideSheet::stop);
}

QWidget *OverrideSheet::buildEnd()
{
    auto *row = new QHBoxLayout(m_end);
    row->setContentsMargins(0, 0, 0, 0);
    m_endDay->setCalendarPopup(true);
    m_endDay->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
    m_endDay->setAccessibleName(tr("Day of the end"));
    m_endTime->setAccessibleName(tr("Time of the end"));
    row->addWidget(m_endDay, 1);
    row->addWidget(m_endTime, 1);
    return m_end;
}

QWidget *OverrideSheet::buildChoice()
{
    auto *choosing = new QWidget;
    auto *row = new QFormLayout(choosing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addRow(tr("&Business"), m_tenants);
    connect(m_tenants, &QComboBox::currentIndexChanged, this, &OverrideSheet::takeChoice);
    return choosing;
}

QSize OverrideSheet::wantedSize() const
{
    return m_choice.empty() ? ofOneTenant : ofOneTenant + QSize(0, choosingHeight);
}

void OverrideSheet::begin(const plan::Tenant &tenant, Instant now, std::optional<plan::OpenState> proposed)
{
    begin(std::vector{tenant}, now, proposed);
}

void OverrideSheet::begin(const std::vector<plan::Tenant> &tenants, Instant now,
                          std::optional<plan::OpenState> proposed)
{
    if (tenants.empty())
        return;
    const bool isChoice = tenants.size() > 1;
    m_choice = isChoice ? tenants : std::vector<plan::Tenant>();
    m_tenant = isChoice ? plan::Tenant() : tenants.front();
    m_proposed = proposed;
    m_now = now;
    m_step = Step::Choosing;
    ++m_asking;
    m_trouble->clear();
    m_endTime->setDisplayFormat(format::clockFormat());
    const QSignalBlocker quiet(m_tenants);
    m_tenants->clear();
    m_tenants->addItem(tr("Choose one…"));
    for (const plan::Tenant &tenant : m_choice)
        m_tenants->addItem(QString::fromStdString(tenant.name));
    m_choosing->setVisible(isChoice);
    showTenant();
    open();
    (isChoice                ? static_cast<QWidget *>(m_tenants)
     : m_closed->isChecked() ? m_closed
     : m_open->isChecked()   ? m_open
                             : m_none)
        ->setFocus(Qt::PopupFocusReason);
}

void OverrideSheet::takeChoice()
{
    const int index = m_tenants->currentIndex() - 1;
    m_tenant = index >= 0 ? m_choice[static_cast<std::size_t>(index)] : plan::Tenant();
    m_trouble->clear();
    showTenant();
}

const plan::HoursOverride *OverrideSheet::override() const
{
    return routing::overrideAt(m_tenant.hours, m_now);
}

void OverrideSheet::showTenant()
{
    const plan::HoursOverride *current = override();
    const bool isOpen =
        hasTenant() && routing::OpeningHours(m_tenant.hours, m_tenant.timeZone).isOpenAt(m_now);
    m_title->setText(hasTenant() ? tr("Open or close %1 now").arg(QString::fromStdString(m_tenant.name))
                                 : tr("Open or close a business now"));
    panel()->setAccessibleName(m_title->text());
    m_state->setText(!hasTenant() ? tr("Calls in progress go on as they began.")
                     : isOpen     ? tr("It is open. Calls in progress go on as they began.")
                                  : tr("It is closed. Calls in progress go on as they began."));
    propose(hasTenant() && isOpen);
    m_closed->setEnabled(hasTenant());
    m_open->setEnabled(hasTenant());
    m_none->setEnabled(current != nullptr);
    m_note->setText(current ? QString::fromStdString(current->note) : QString());
    if (hasTenant())
        fillEnds();
    showEnd();
}

void OverrideSheet::propose(bool isOpen)
{
    const plan::HoursOverride *current = override();
    const bool isAskedFor = m_proposed && (!current || current->state != *m_proposed);
    const plan::OpenState state =
        m_proposed.value_or(hasTenant() && !isOpen ? plan::OpenState::Open : plan::OpenState::Closed);
    QRadioButton *choice = current && !isAskedFor             ? m_none
                           : state == plan::OpenState::Closed ? m_closed
                                                              : m_open;
    choice->setChecked(true);
}

void OverrideSheet::fillEnds()
{
    const QTimeZone zone(QByteArray::fromStdString(m_tenant.timeZone));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now.milliseconds, zone);
    plan::Hours hours = m_tenant.hours;
    hours.override.reset();
    m_ends->clear();
    const auto add = [&](const QString &words, const QDateTime &end) {
        m_ends->addItem(words.arg(QLocale().toString(end, QStringLiteral("ddd ") + format::clockFormat())),
                        end.toMSecsSinceEpoch());
    };
    if (const auto change = routing::OpeningHours(hours, m_tenant.timeZone).nextChange(m_now))
        add(tr("the week’s next change, %1"), QDateTime::fromMSecsSinceEpoch(change->milliseconds, zone));
    for (const int hoursOn : {1, 2, 4}) {
        const QDateTime end = now.addSecs(hoursOn * 3600);
        add(tr("%n hour(s) from now, %1", nullptr, hoursOn), end.addSecs(-end.time().second()));
    }
    add(tr("the end of the day, %1"), now.date().addDays(1).startOfDay(zone));
    m_ends->addItem(tr("a time I choose"), OwnEnd);
    m_ends->addItem(tr("somebody ends it"), NoEnd);
    const QDateTime later = now.addSecs(3600); // by the business's clock
    m_endDay->setDate(later.date());
    m_endTime->setTime(QTime(later.time().hour(), later.time().minute()));
}

void OverrideSheet::showEnd()
{
    const bool hasEnd = hasTenant() && !m_none->isChecked();
    const bool isChoosing = m_step == Step::Choosing;
    m_tenants->setEnabled(isChoosing);
    m_ends->setEnabled(hasEnd);
    m_note->setEnabled(hasEnd);
    m_end->setVisible(hasEnd && m_ends->currentData().toLongLong() == OwnEnd);
    m_done->setText(!isChoosing             ? tr("Pushing…")
                    : m_none->isChecked()   ? tr("End it")
                    : m_closed->isChecked() ? tr("Close now")
                                            : tr("Open now"));
    m_done->setEnabled(hasTenant() && isChoosing);
}

std::optional<plan::HoursOverride> OverrideSheet::wanted() const
{
    if (m_none->isChecked())
        return {};
    plan::HoursOverride made;
    made.state = m_closed->isChecked() ? plan::OpenState::Closed : plan::OpenState::Open;
    made.note = m_note->text().trimmed().toStdString();
    const qint64 choice = m_ends->currentData().toLongLong();
    if (choice == NoEnd)
        return made;
    const QTimeZone zone(QByteArray::fromStdString(m_tenant.timeZone));
    const QDateTime end = choice == OwnEnd ? QDateTime(m_endDay->date(), m_endTime->time(), zone)
                                           : QDateTime::fromMSecsSinceEpoch(choice, zone);
    const auto until =
        parseRfc3339(end.toOffsetFromUtc(zone.offsetFromUtc(end)).toString(Qt::ISODate).toStdString());
    if (until)
        made.until = *until;
    return made;
}

QString OverrideSheet::words() const
{
    const QString name = QString::fromStdString(m_tenant.name);
    return m_none->isChecked()     ? tr("%1 follows its week again.").arg(name)
           : m_closed->isChecked() ? tr("%1 is closed by hand.").arg(name)
                                   : tr("%1 is open by hand.").arg(name);
}

void OverrideSheet::submit()
{
    if (!m_relay || m_step != Step::Choosing || !hasTenant())
        return;
    const auto made = wanted();
    if (made && made->until && made->until->at <= m_now) {
        m_trouble->say(format::Tone::Bad, tr("That end is over already. Choose a later one."));
        return;
    }
    patch(tries);
}

void OverrideSheet::stop()
{
    if (std::exchange(m_step, Step::Choosing) == Step::Reading)
        Q_EMIT stopped(tr("Nothing was changed: %1 was neither opened nor closed by hand.")
                           .arg(QString::fromStdString(m_tenant.name)));
}

void OverrideSheet::patch(int triesLeft)
{
    m_step = Step::Reading;
    showEnd();
    m_relay->plan([this, triesLeft, asking = m_asking](const client::ApiResult<client::LivePlan> &live) {
        if (!isAsking(asking)) // nothing was pushed yet
            return;
        if (live)
            put(*live.value, triesLeft);
        else
            fail(live.failure);
    });
}

void OverrideSheet::put(const client::LivePlan &live, int triesLeft)
{
    plan::PlanReading reading = plan::readPlan(live.text);
    if (!reading.isValid())
        return tellUnreadable(format::unreadablePlanWords(live.revision, reading.errors));
    plan::Plan &plan = reading.plan;
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [&](const plan::Tenant &tenant) { return tenant.id == m_tenant.id; });
    if (at == plan.tenants.end() || !m_relay)
        return fail({{ErrorCode::NotFound, "the business is gone from the live plan"}, 404, {}, {}});
    m_step = Step::Pushing;
    at->hours.override = wanted();
    const QString done = words();
    const QString name = QString::fromStdString(m_tenant.name);
    m_relay->push(plan::writePlan(plan), live.revision, done.toStdString(), m_author.toStdString(),
                  [this, triesLeft, done, name, asking = m_asking,
                   before = live.revision](const client::ApiResult<client::Pushed> &answer) {
                      const bool isHere = isAsking(asking);
                      if (!answer && isHere && answer.failure.status == 412 && triesLeft > 1)
                          return patch(triesLeft - 1);
                      if (!answer && isHere)
                          return fail(answer.failure, notDoneWords(answer.failure).arg(name));
                      if (!answer)
                          return Q_EMIT failed(notDoneWords(answer.failure).arg(name), answer.failure);
                      if (isHere)
                          end();
                      Q_EMIT pushed(done, answer.value->revision, before);
                  });
}

/// Of a business. An answer that got lost may have been a yes.
QString OverrideSheet::notDoneWords(const client::ApiFailure &failure)
{
    return failure.status == 0 ? tr("It is not known whether %1 was opened or closed by hand.")
                               : tr("%1 was neither opened nor closed by hand.");
}

void OverrideSheet::end()
{
    m_step = Step::Choosing;
    close();
}

void OverrideSheet::fail(const client::ApiFailure &failure, const QString &what)
{
    tell(format::failureWords(what, failure));
}

/// What this console cannot read would be lost when it pushes what it could.
void OverrideSheet::tellUnreadable(const format::FailureWords &plan)
{
    tell({tr("Nothing was changed."), plan.title + QLatin1Char(' ') + plan.body, plan.details});
}

void OverrideSheet::tell(const format::FailureWords &text)
{
    m_step = Step::Choosing;
    m_trouble->say(format::Tone::Bad, text.title + QLatin1Char(' ') + text.body, {}, text.details);
    showEnd();
}

} // namespace ringdown::review
