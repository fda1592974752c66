// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/NotificationsSection.h"

#include "ui/format/ClockFormat.h"
#include "ui/shell/Caption.h"
#include "ui/shell/PreferenceBook.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::settings {
namespace {

using shell::Notice;

constexpr int mostRows = 40; ///< of a plan with thousands the first ones; the others are told everything

QString noticeWord(Notice notice)
{
    switch (notice) {
    case Notice::IncomingCall:
        return NotificationsSection::tr("Incoming");
    case Notice::MissedCall:
        return NotificationsSection::tr("Missed");
    case Notice::Voicemail:
        return NotificationsSection::tr("Voicemail");
    case Notice::Message:
        return NotificationsSection::tr("Texts");
    case Notice::Alarm:
        return NotificationsSection::tr("Alarms");
    }
    return {};
}

} // namespace

NotificationsSection::NotificationsSection(shell::PreferenceBook &book)
    : Section(tr("Notifications"), book)
    , m_matrix(new QWidget)
    , m_muted(new QWidget)
    , m_mutedWords(new shell::Caption(shell::TextSize::Normal, format::Tone::Care))
    , m_quiet(new QCheckBox(tr("From")))
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_noTime(new shell::Caption(shell::TextSize::Normal, format::Tone::Care))
{
    addNote(tr("What the desktop tells you of. A press on a notification opens that call."));
    addWide(buildTold(), tr("Notifications incoming call missed call voicemail texts alarms business"));
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    auto *until = new shell::Caption(shell::TextSize::Normal);
    until->setText(tr("to", "quiet hours: from 22:00 to 07:00"));
    for (QWidget *each :
         {static_cast<QWidget *>(m_quiet), static_cast<QWidget *>(m_from), static_cast<QWidget *>(until),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_noTime)})
        row->addWidget(each);
    row->addStretch(1);
    m_noTime->setText(tr("is no time at all", "quiet hours: from 22:00 to 22:00"));
    addRow(tr("Quiet hours"),
           tr("Nothing is told in them but alarms of the relay: callers may be getting lost."), hours);
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_from->setAccessibleName(tr("Quiet hours begin"));
    m_to->setAccessibleName(tr("Quiet hours end"));
    connect(m_quiet, &QCheckBox::toggled, this, [this](bool isOn) {
        this->book().change(tr("Quiet hours"), [isOn](shell::Preferences &p) { p.quiet.isOn = isOn; });
    });
    connect(m_from, &QTimeEdit::timeChanged, this, [this](QTime time) {
        this->book().changeOn(tr("Quiet hours begin"),
                              [time](shell::Preferences &p) { p.quiet.from = time; });
    });
    connect(m_to, &QTimeEdit::timeChanged, this, [this](QTime time) {
        this->book().changeOn(tr("Quiet hours end"), [time](shell::Preferences &p) { p.quiet.to = time; });
    });
    buildMatrix();
    NotificationsSection::show();
}

/// What is told, beneath that nothing is for a while.
QWidget *NotificationsSection::buildTold()
{
    auto *again = new QPushButton(tr("Tell again"));
    auto *line = new QHBoxLayout(m_muted);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_mutedWords);
    line->addWidget(again);
    line->addStretch(1);
    m_muted->hide();
    connect(again, &QPushButton::clicked, this, &NotificationsSection::tellAgainWanted);
    auto *told = new QWidget;
    auto *column = new QVBoxLayout(told);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_muted);
    column->addWidget(m_matrix);
    return told;
}

void NotificationsSection::setMuted(const QString &until)
{
    m_muted->setVisible(!until.isEmpty());
    m_mutedWords->setText(until.isEmpty() ? QString() : tr("Nothing is told until %1.", "time").arg(until));
}

void NotificationsSection::setNames(const format::PlanNames &names)
{
    m_names = names;
    buildMatrix();
    show();
}

void NotificationsSection::buildMatrix()
{
    m_cells.clear();
    qDeleteAll(m_matrix->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_matrix->layout();
    auto *grid = new QGridLayout(m_matrix);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(0, 1);
    int column = 0;
    for (const Notice notice : shell::everyNotice) {
        auto *head = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
        head->setText(noticeWord(notice));
        grid->addWidget(head, 0, ++column, Qt::AlignHCenter);
    }
    // Alarms of the relay belong to no business.
    std::vector<std::pair<QString, QString>> rows = {{QString(), tr("The relay itself")}};
    for (const plan::Tenant &tenant : m_names.plan().tenants) {
        if (rows.size() == mostRows)
            break;
        rows.emplace_back(QString::fromStdString(tenant.id.value), m_names.tenant(tenant.id));
    }
    int row = 0;
    for (const auto &[tenant, business] : rows) {
        auto *name = new shell::Caption(shell::TextSize::Normal);
        name->setText(business);
        name->setWordWrap(true);
        grid->addWidget(name, ++row, 0);
        column = 0;
        for (const Notice notice : shell::everyNotice) {
            ++column;
            if (tenant.isEmpty() == (notice == Notice::Alarm))
                addCell(tenant, business, notice, row, column);
        }
    }
}

void NotificationsSection::addCell(const QString &tenant, const QString &business, Notice notice, int row,
                                   int column)
{
    auto *box = new QCheckBox;
    box->setMinimumSize(24, 24);
    box->setAccessibleName(tr("%1, %2", "business, kind of notification").arg(business, noticeWord(notice)));
    box->setToolTip(box->accessibleName());
    static_cast<QGridLayout *>(m_matrix->layout())->addWidget(box, row, column, Qt::AlignHCenter);
    m_cells.push_back({tenant, notice, box});
    connect(box, &QCheckBox::toggled, this,
            [this, tenant, notice, words = box->accessibleName()](bool isTold) {
                book().change(words, [&](shell::Preferences &p) {
                    if (isTold)
                        p.muted.erase({tenant, notice});
                    else
                        p.muted.emplace(tenant, notice);
                });
            });
}

void NotificationsSection::show()
{
    for (const Cell &cell : m_cells) {
        const QSignalBlocker quiet(cell.box);
        cell.box->setChecked(book().now().tells(cell.tenant, cell.notice));
    }
    const shell::QuietHours &hours = book().now().quiet;
    const QSignalBlocker quiet(m_quiet);
    m_quiet->setChecked(hours.isOn);
    for (const auto &[field, time] : {std::pair(m_from, hours.from), std::pair(m_to, hours.to)}) {
        const QSignalBlocker untold(field);
        if (field->displayFormat() != format::clockFormat())
            field->setDisplayFormat(format::clockFormat());
        if (field->time() != time) // not under the hands of who types it
            field->setTime(time);
        field->setEnabled(hours.isOn);
    }
    m_noTime->setVisible(hours.isOn && hours.from == hours.to);
}

} // namespace ringdown::settings
