// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/format/FailureWords.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Sheet.h"

#include <QPointer>

#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimeEdit;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::review {

/// Opens or closes one business by hand until a time. It patches the live plan alone, whatever the draft
/// holds: an emergency never pushes half an edit.
class OverrideSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit OverrideSheet(QWidget *window);

    void setRelay(link::RelayPort *relay) { m_relay = relay; }
    void setAuthor(const QString &author) { m_author = author; }
    void setNow(Instant now) { m_now = now; } ///< by the relay's clock, while it is open, too
    /// proposed: what is chosen at first; nothing: the other of what it is.
    void begin(const plan::Tenant &tenant, Instant now, std::optional<plan::OpenState> proposed = {});
    /// Of several one is chosen first; none of them is closed by a mere Return.
    void begin(const std::vector<plan::Tenant> &tenants, Instant now,
               std::optional<plan::OpenState> proposed = {});

Q_SIGNALS:
    void pushed(const QString &words, qint64 revision, qint64 before);
    /// Of a push whose sheet was closed meanwhile; otherwise the sheet says it.
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);
    void stopped(const QString &words); ///< closed before anything was pushed, and nothing will be

protected:
    QSize wantedSize() const override;
    void submit() override;

private:
    enum class Step { Choosing, Reading, Pushing };

    QWidget *buildChoice();
    void takeChoice();
    void showTenant();
    bool hasTenant() const { return !m_tenant.id.isEmpty(); }
    const plan::HoursOverride * override() const; ///< in force, or nullptr
    QWidget *buildEnd();
    void propose(bool isOpen); ///< what was asked for; else the end of what is in force, or the other state
    void fillEnds();
    void showEnd();
    std::optional<plan::HoursOverride> wanted() const;
    QString words() const;
    void stop();
    void patch(int triesLeft);
    void put(const client::LivePlan &live, int triesLeft);
    bool isAsking(int asking) const { return asking == m_asking && isOpen(); }
    static QString notDoneWords(const client::ApiFailure &failure);
    void end();
    void fail(const client::ApiFailure &failure, const QString &what = tr("Nothing was changed."));
    void tellUnreadable(const format::FailureWords &plan);
    void tell(const format::FailureWords &text);

    QPointer<link::RelayPort> m_relay;
    QString m_author;
    std::vector<plan::Tenant> m_choice; ///< empty: there was nothing to choose
    plan::Tenant m_tenant;
    std::optional<plan::OpenState> m_proposed;
    Instant m_now;
    Step m_step = Step::Choosing;
    int m_asking = 0; ///< counts what was begun
    shell::Caption *m_title;
    QComboBox *m_tenants;
    QWidget *m_choosing;
    shell::Caption *m_state;
    QRadioButton *m_closed;
    QRadioButton *m_open;
    QRadioButton *m_none;
    QComboBox *m_ends;
    QWidget *m_end; ///< day and time by the business's clock
    QDateEdit *m_endDay;
    QTimeEdit *m_endTime;
    QLineEdit *m_note;
    shell::Banner *m_trouble;
    QPushButton *m_done;
};

} // namespace ringdown::review
