import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiError } from './api/api-error.ts'
import { router } from './router.tsx'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // An answer that says "no such report" stays the same however often it is asked.
      retry: (failures, fault) => failures < 2 && !(fault instanceof ApiError && fault.status < 500),
      refetchOnWindowFocus: false,
    },
  },
})

/** The analyst's application. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
