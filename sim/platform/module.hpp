// What the module with SimGrid gives to the program that loads it, looked up by name.
#pragma once

namespace rb::sim {
class Grid;
}

// The grid of this process, made by the first call; never deleted.
extern "C" rb::sim::Grid* ringback_simgrid();
