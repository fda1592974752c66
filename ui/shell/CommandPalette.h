// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PaletteOffer.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QTimer;

namespace ringdown::shell {

class Caption;
class PaletteModel;

/// Ctrl+K: one list of everything one can do or go to, searched by what is typed. Whatever the registry has
/// is in it; what cannot be done now says why.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    using Offers = std::function<std::vector<PaletteOffer>()>;
    using FoundCalls = std::optional<std::vector<PaletteOffer>>; ///< nothing: they could not be looked for
    using TakeCalls = std::function<void(const FoundCalls &)>;
    using AskCalls = std::function<void(const QString &typed, const TakeCalls &take)>;

    CommandPalette(const ActionRegistry &registry, QWidget *window);

    /// What there is besides the actions; asked each time the palette opens.
    void setOffers(Offers offers) { m_offers = std::move(offers); }
    /// Looks for calls by number or SID, once nothing was typed for a moment.
    void setCallSearch(AskCalls ask) { m_askCalls = std::move(ask); }
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<PaletteOffer> everything() const;
    void search();
    void askCalls();
    QString typedForCalls() const; ///< "" when what is typed asks for none
    void takeCalls(const FoundCalls &found);
    void showCalls(const std::vector<PaletteOffer> &calls);
    QString nothingWords() const;
    void choose(int row);
    void run(int row);
    void tellNothing();
    void leave();

    const ActionRegistry &m_registry;
    Offers m_offers;
    AskCalls m_askCalls;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    Caption *m_nothing;
    enum class CallSearch { None, UnderWay, Failed, Done } m_callSearch = CallSearch::None;
    QTimer *m_pause;
    QPointer<QWidget> m_before; ///< had the keys when it opened
};

} // namespace ringdown::shell
