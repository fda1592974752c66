// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

namespace ringdown::tests {

std::vector<Scene> allScenes()
{
    std::vector<Scene> all;
    for (const auto &some :
         {windowScenes(), logScenes(), routingScenes(), hoursScenes(), cascadeScenes(), callersScenes(),
          simulatorScenes(), reviewScenes(), planScenes(), credentialScenes(), relayScenes()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace ringdown::tests
