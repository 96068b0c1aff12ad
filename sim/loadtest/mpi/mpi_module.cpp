#include "sim/loadtest/mpi/mpi_module.hpp"

#include <mpi.h>

#include <climits>
#include <cstdlib>
#include <vector>

extern "C" {

int ringback_mpi_start(int* rank, int* size) {
  if (MPI_Init(nullptr, nullptr) != MPI_SUCCESS) return 1;
  if (MPI_Comm_rank(MPI_COMM_WORLD, rank) != MPI_SUCCESS) return 1;
  return MPI_Comm_size(MPI_COMM_WORLD, size) == MPI_SUCCESS ? 0 : 1;
}

int ringback_mpi_share(const char* mine, std::size_t length, char** all, std::size_t* lengths) {
  int size = 0;
  MPI_Comm_size(MPI_COMM_WORLD, &size);
  // Counts and places are ints in MPI.
  const int own = length <= INT_MAX ? static_cast<int>(length) : -1;
  std::vector<int> counts(static_cast<std::size_t>(size));
  if (MPI_Allgather(&own, 1, MPI_INT, counts.data(), 1, MPI_INT, MPI_COMM_WORLD) != MPI_SUCCESS) {
    return 1;
  }
  std::vector<int> places(counts.size());
  std::size_t total = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] < 0 || total > INT_MAX) return 1;
    places[i] = static_cast<int>(total);
    lengths[i] = static_cast<std::size_t>(counts[i]);
    total += lengths[i];
  }
  if (total > INT_MAX) return 1;
  *all = static_cast<char*>(std::malloc(total == 0 ? 1 : total));
  if (*all == nullptr) return 1;
  return MPI_Allgatherv(mine, own, MPI_CHAR, *all, counts.data(), places.data(), MPI_CHAR,
                        MPI_COMM_WORLD) == MPI_SUCCESS
             ? 0
             : 1;
}

void ringback_mpi_free(char* all) {
  std::free(all);
}

void ringback_mpi_end() {
  MPI_Finalize();
}
}
