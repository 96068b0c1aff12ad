#include <dlfcn.h>

#include "sim/platform/grid.hpp"
#include "sim/platform/module.hpp"

namespace rb::sim {

Result<Grid*> load_simgrid() {
  // By name alone: it is looked for where the program says (its run path), beside it above all.
  void* module = dlopen("ringback_simgrid.so", RTLD_NOW | RTLD_LOCAL);
  void* make = module == nullptr ? nullptr : dlsym(module, "ringback_simgrid");
  if (make == nullptr) {
    const char* why = dlerror();
    return fail(ErrorCode::unsupported, std::string("SimGrid cannot be loaded: ") +
                                            (why == nullptr ? "no reason given" : why) +
                                            "; `grid: plain` in the platform section needs none");
  }
  return reinterpret_cast<decltype(&ringback_simgrid)>(make)();
}

}  // namespace rb::sim
