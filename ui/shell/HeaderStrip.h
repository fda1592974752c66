// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace ringdown::shell {

class ElidedCaption;
class TenantPicker;

/// The actions that have a button in the strip.
struct HeaderActions {
    QAction *openOrClose;
    QAction *search;
    QAction *review;
    QAction *testCall;
};

/// The strip over every page: which business, whether it is open, what is not pushed yet, and the test call.
/// Where one line has no room for that, it takes two.
class HeaderStrip : public QWidget {
    Q_OBJECT
public:
    explicit HeaderStrip(const HeaderActions &actions, QWidget *parent = nullptr);

    /// drafted: businesses that only the draft has, by id and name.
    using Drafted = std::vector<std::pair<TenantId, QString>>;
    void showTenants(const format::PlanNames &names, const Drafted &drafted = {});
    void chooseTenant(const TenantId &tenant);
    TenantId tenant() const;
    void focusTenants();
    /// words "" hides the state (nothing is known, or several businesses are shown).
    void showState(const QString &words, const QString &reason, format::Tone tone);
    QString stateWords() const;
    void showDraft(int changes); ///< 0: there is nothing to push

Q_SIGNALS:
    void tenantChosen(const ringdown::TenantId &tenant);
    void manageWanted(); ///< the picker's last line

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *layStanding();
    QLayout *layDeeds(QPushButton *testCall);
    void arrange(); ///< in one line or two
    void fitWords();
    bool isRoomy() const;
    bool isOfMany() const; ///< the state that is shown
    void dress();
    void takeChoice();

    QBoxLayout *m_lines;
    TenantPicker *m_tenants;
    QStringList m_listed;        ///< ids and names as the picker has them
    std::size_t m_liveCount = 0; ///< of businesses in the plan that is live
    TenantId m_tenant;
    QLabel *m_dot;
    ElidedCaption *m_state;
    QPushButton *m_openOrClose;
    QPushButton *m_review;
    QPushButton *m_find;
    QString m_findKeys; ///< "" when it has none
    int m_changes = 0;  ///< of the draft
    format::Tone m_tone = format::Tone::Neutral;
};

} // namespace ringdown::shell
