// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/client/Interruption.h"
#include "core/secrets/vault/Vault.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace ringdown::ctl {

inline constexpr Option vaultOption = {"--vault", "VAULT",
                                       "keychain (default), env:FILE, systemd, or memory: this run only"};

inline constexpr std::string_view otherVaults =
    " Without a keyring: --vault env:FILE reads a file of mode 600, --vault memory keeps things for this run "
    "only.";

/// What a question to a vault ended with: its answer, or the exit code after err was told why there is none.
template <typename T>
using Told = std::variant<T, ExitCode>;

/// Waits until start has called what it is given, or Ctrl+C: then nothing comes back. start's callback may
/// come later than that and is ignored.
template <typename T>
std::optional<T> awaitUnlessInterrupted(const std::function<void(std::function<void(const T &)>)> &start)
{
    struct Waiting {
        QEventLoop loop;
        std::optional<T> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    const client::Interruption interruption([waiting] { waiting->loop.quit(); });
    start([weak = std::weak_ptr(waiting)](const T &answer) {
        if (const auto still = weak.lock()) {
            still->answer = answer;
            still->loop.quit();
        }
    });
    if (!waiting->answer)
        waiting->loop.exec();
    return std::move(waiting->answer);
}

/// The vault of --vault as a command uses it: it is probed first, a locked keyring is waited for with words,
/// and what is wrong with it is said on err with the way out.
class VaultUse {
public:
    /// wayOut: what to do without a keyring, behind the words for what is wrong with it.
    static Told<std::unique_ptr<VaultUse>> open(const Invocation &invocation,
                                                std::string_view wayOut = otherVaults);

    secrets::Vault &vault() { return *m_vault; }
    bool isLocked() const { return m_isLocked; }
    /// Says once that the keyring asks for its password, if it is locked. ask() does it when it takes long.
    void announce();

    Told<std::optional<Secret>> read(const std::string &name); ///< nothing for an absent entry
    Told<std::vector<std::string>> list();
    std::optional<ExitCode> write(const std::string &name, const Secret &value); ///< nullopt: it is kept
    std::optional<ExitCode> remove(const std::string &name);

    /// The same for whatever else asks the vault.
    template <typename T>
    Told<T> ask(const std::function<void(std::function<void(const T &)>)> &start)
    {
        QTimer patience;
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, &patience, [this] { announce(); });
        patience.start(patienceMilliseconds);
        auto answer = awaitUnlessInterrupted<T>(start);
        if (answer)
            return std::move(*answer);
        return tellInterrupted();
    }
    ExitCode tell(const secrets::VaultFailure &failure) const;

private:
    static constexpr int patienceMilliseconds = 300;

    VaultUse(const Invocation &invocation, std::unique_ptr<secrets::Vault> vault);

    std::optional<ExitCode> probe(std::string_view wayOut);
    ExitCode tellInterrupted() const;

    const Invocation &m_invocation;
    std::unique_ptr<secrets::Vault> m_vault;
    bool m_isLocked = false;
};

} // namespace ringdown::ctl
